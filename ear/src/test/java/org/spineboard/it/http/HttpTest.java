package org.spineboard.it.http;

import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test that talks to the running application over HTTP. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
abstract class HttpTest {}
