package org.spineboard.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the realm must not lose, whoever edits or exports it. */
class RealmRulesTest {
    private JsonNode realm;

    @BeforeEach
    void read() throws IOException {
        realm = new ObjectMapper().readTree(Path.of("keycloak/realm.json").toFile());
    }

    @Test
    void guessingPasswordsIsSlowAndNobodyRegistersHimself() {
        assertThat(realm.path("bruteForceProtected").asBoolean()).isTrue();
        assertThat(realm.path("failureFactor").asInt()).isEqualTo(5);
        assertThat(realm.path("registrationAllowed").asBoolean()).isFalse();
        assertThat(realm.path("resetPasswordAllowed").asBoolean()).isFalse();
    }

    @Test
    void tokensAreShortAndRefreshTokensStayValidForParallelRequests() {
        assertThat(realm.path("accessTokenLifespan").asInt()).isEqualTo(300);
        assertThat(realm.path("ssoSessionIdleTimeout").asInt()).isEqualTo(1800);
        assertThat(realm.path("ssoSessionMaxLifespan").asInt()).isEqualTo(36000);
        assertThat(realm.path("revokeRefreshToken").asBoolean()).isFalse();
    }

    @Test
    void theApplicationSignsInByCodeWithProofOfPossessionOnly() {
        JsonNode web = client("spineboard-web");

        assertThat(web.path("publicClient").asBoolean()).isFalse();
        assertThat(web.path("standardFlowEnabled").asBoolean()).isTrue();
        assertThat(web.path("directAccessGrantsEnabled").asBoolean()).isFalse();
        assertThat(web.path("serviceAccountsEnabled").asBoolean()).isFalse();
        assertThat(web.path("attributes").path("pkce.code.challenge.method").asText())
                .isEqualTo("S256");
    }

    @Test
    void noClientMayDoMoreThanItsOneFlow() {
        assertThat(clients()).allSatisfy(client -> {
            assertThat(client.path("implicitFlowEnabled").asBoolean()).isFalse();
            assertThat(client.path("fullScopeAllowed").asBoolean()).isFalse();
            assertThat(client.path("webOrigins")).isEmpty();
            assertThat(client.path("optionalClientScopes")).isEmpty();
            for (String grant : List.of(
                    "oauth2.device.authorization.grant.enabled",
                    "oidc.ciba.grant.enabled",
                    "standard.token.exchange.enabled")) {
                assertThat(client.path("attributes").path(grant).asText())
                        .as(grant)
                        .isEqualTo("false");
            }
        });
    }

    @Test
    void addressesToComeBackToAreExact() {
        assertThat(clients()).allSatisfy(client -> {
            assertThat(client.path("redirectUris").toString()).doesNotContain("*");
            assertThat(client.path("attributes")
                            .path("post.logout.redirect.uris")
                            .asText())
                    .doesNotContain("*", "+");
        });
        assertThat(client("spineboard-web").path("redirectUris")).hasSize(1);
    }

    @Test
    void everyTokenNamesItsAudienceAndOrganisation() {
        assertThat(clients()).allSatisfy(client -> assertThat(client.path("protocolMappers"))
                .extracting(mapper -> mapper.path("protocolMapper").asText())
                .containsExactlyInAnyOrder("oidc-audience-mapper", "oidc-usermodel-attribute-mapper"));
        assertThat(realm.path("users"))
                .allSatisfy(user ->
                        assertThat(user.path("attributes").path("organisation")).hasSize(1));
    }

    @Test
    void anOrganisationIsGivenByAnAdministratorOnly() throws IOException {
        String text = realm.path("components")
                .path("org.keycloak.userprofile.UserProfileProvider")
                .path(0)
                .path("config")
                .path("kc.user.profile.config")
                .path(0)
                .asText();
        JsonNode organisation = stream(new ObjectMapper().readTree(text).path("attributes"))
                .filter(attribute -> attribute.path("name").asText().equals("organisation"))
                .findAny()
                .orElseThrow();

        assertThat(organisation.path("permissions").path("edit"))
                .extracting(JsonNode::asText)
                .containsExactly("admin");
    }

    @Test
    void noSecretIsWrittenDown() {
        assertThat(clients().filter(client -> client.has("secret")))
                .isNotEmpty()
                .allSatisfy(client -> assertThat(client.path("secret").asText()).matches("\\$\\{[A-Z_]+}"));
    }

    private Stream<JsonNode> clients() {
        return stream(realm.path("clients"));
    }

    private JsonNode client(String id) {
        return clients()
                .filter(client -> client.path("clientId").asText().equals(id))
                .findAny()
                .orElseThrow();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
