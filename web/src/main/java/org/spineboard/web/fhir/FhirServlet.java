package org.spineboard.web.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.server.ETagSupportEnum;
import ca.uhn.fhir.rest.server.HardcodedServerAddressStrategy;
import ca.uhn.fhir.rest.server.RestfulServer;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import org.spineboard.web.edge.SiteAddress;

/**
 * The FHIR server: takes a referral as a transaction and reads it back. Its own address is configured and never taken from
 * a request.
 */
@WebServlet(name = "fhir", urlPatterns = "/fhir/*", loadOnStartup = 2)
public class FhirServlet extends RestfulServer {
    private static final long serialVersionUID = 1L;

    @Inject
    transient FhirContext context;

    @Inject
    transient ParserComplaints complaints;

    @Inject
    transient ReferralTransaction transaction;

    @Inject
    transient Readings readings;

    @Override
    protected void initialize() {
        context.setParserErrorHandler(complaints);
        setFhirContext(context);
        setServerName("SpineBoard");
        setImplementationDescription("Referral intake of SpineBoard");
        setServerAddressStrategy(
                new HardcodedServerAddressStrategy(SiteAddress.configured().publicUrl() + "/fhir"));
        setDefaultResponseEncoding(EncodingEnum.JSON);
        setETagSupport(ETagSupportEnum.DISABLED);
        setUncompressIncomingContents(false);
        registerProvider(transaction);
        registerProviders(readings.serviceRequests(), readings.tasks(), readings.patients());
        registerInterceptor(new Refusals());
    }

    /** Says neither what serves the request nor which release of it. */
    @Override
    protected String createPoweredByHeader() {
        return "";
    }

    /** The request has its id already. */
    @Override
    protected void addRequestIdToResponse(ServletRequestDetails details, String requestId) {}
}
