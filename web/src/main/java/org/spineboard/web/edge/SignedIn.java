package org.spineboard.web.edge;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

/** Where the identity provider sends everybody back to; leads on to the page that was wanted. */
@WebServlet("/signed-in")
public class SignedIn extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Cookie> noted = Arrays.stream(
                        Optional.ofNullable(request.getCookies()).orElse(new Cookie[0]))
                .filter(cookie -> ReturnAddress.COOKIE.equals(cookie.getName()))
                .findFirst();
        noted.ifPresent(cookie -> {
            Cookie gone = new Cookie(ReturnAddress.COOKIE, "");
            gone.setPath("/");
            gone.setMaxAge(0);
            response.addCookie(gone);
        });
        response.sendRedirect(request.getContextPath()
                + ReturnAddress.read(noted.map(Cookie::getValue).orElse(null)));
    }
}
