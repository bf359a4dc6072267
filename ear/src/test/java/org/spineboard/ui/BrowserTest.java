package org.spineboard.ui;

import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A test that uses the deployed application as people do. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
abstract class BrowserTest {
    @RegisterExtension
    final Visitors visitors = new Visitors();
}
