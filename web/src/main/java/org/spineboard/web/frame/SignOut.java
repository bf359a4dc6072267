package org.spineboard.web.frame;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.spineboard.web.edge.SiteAddress;
import org.wildfly.security.http.oidc.OidcPrincipal;

/** Ends the session here and at the identity provider; by POST only, so that no link can sign anybody out. */
@WebServlet("/sign-out")
public class SignOut extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        String idToken = idToken(request);
        request.logout();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        response.sendRedirect(endOfSession(idToken));
    }

    private static String endOfSession(@Nullable String idToken) {
        SiteAddress site = SiteAddress.configured();
        String address = site.logoutPage() + "?client_id=spineboard-web" + "&post_logout_redirect_uri="
                + encoded(site.publicUrl() + "/signed-out");
        return idToken == null ? address : address + "&id_token_hint=" + encoded(idToken);
    }

    private static @Nullable String idToken(HttpServletRequest request) {
        return request.getUserPrincipal() instanceof OidcPrincipal<?> principal
                ? principal.getOidcSecurityContext().getIDTokenString()
                : null;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
