package org.spineboard.ui.pages;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.spineboard.ui.Visitor;

/** The identity provider's page. */
public final class LoginPage {
    private final Visitor visitor;

    public LoginPage(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Whether the visitor stands before it. */
    public boolean isShown() {
        return button().isVisible();
    }

    public void signIn(String username, String password) {
        visitor.fill(visitor.page().getByLabel("Username"), username);
        visitor.fill(visitor.page().locator("input[type=password]"), password);
        visitor.click(button());
    }

    private com.microsoft.playwright.Locator button() {
        return visitor.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign In"));
    }
}
