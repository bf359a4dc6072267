package org.spineboard.web.signin;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.spineboard.access.SiteDesk;

/** Where the identity provider sends people back to: notes the sign-in and leads on to the page they had asked for. */
@WebServlet("/signed-in")
public class SignedIn extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient SiteDesk site;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        site.signIn();
        String page = cookies(request)
                .filter(cookie -> cookie.getName().equals(RememberedPage.COOKIE))
                .map(Cookie::getValue)
                .findFirst()
                .map(RememberedPage::decode)
                .orElse("/");
        Cookie spent = new Cookie(RememberedPage.COOKIE, "");
        spent.setPath("/");
        spent.setMaxAge(0);
        response.addCookie(spent);
        response.sendRedirect(page);
    }

    private static Stream<Cookie> cookies(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream().flatMap(Arrays::stream);
    }
}
