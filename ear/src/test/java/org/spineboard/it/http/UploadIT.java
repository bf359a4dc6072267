package org.spineboard.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spineboard.harness.RunningStack;
import org.spineboard.it.Handed;

/** The upload corpus over HTTP: good files are stored once, bad ones refused with a plain reason, no orphan (S-35 to S-38). */
class UploadIT extends HttpTest {
    private static final Pattern CASE = Pattern.compile("/cases/(\\d{4}-\\d{4,7})");
    private static final Pattern DOCUMENT = Pattern.compile("/documents/([0-9a-f-]{36})\"");

    private static final Pattern PAGE = Pattern.compile("\"(/documents/[0-9a-f-]{36}/pages/1)\"");

    private final Agent coordinator = new Agent();
    private String number = "";

    @BeforeEach
    void referSomebody() {
        String familyName = Bundles.refer(false);
        Matcher found = CASE.matcher(
                coordinator.signIn("/search?q=" + familyName, "coordinator").body());
        assertThat(found.find()).isTrue();
        number = found.group(1);
    }

    @Test
    void goodFilesAreStoredOnce() {
        assertThat(upload("report.pdf", Handed.pdf("Report")).body()).contains("\"STORED\"");
        assertThat(upload("again.pdf", Handed.pdf("Report")).body()).contains("\"BEFORE\"");
        assertThat(upload("Befund Müller.png", Handed.png(8, 8)).body()).contains("\"STORED\"");
        assertThat(upload("thirty.pdf", Handed.pdf("Large", "", 30 * 1024 * 1024))
                        .body())
                .contains("\"STORED\"");

        assertThat(stored()).isEqualTo(3);
        assertThat(list()).contains("Befund Müller.png");
    }

    @Test
    void badFilesAreRefusedWithAPlainReasonAndLeaveNothing() {
        Map<String, HttpResponse<String>> answers = new LinkedHashMap<>();
        answers.put("is a program", upload("report.pdf", Handed.text("MZ\u0090\0 program")));
        answers.put("no PDF, PNG, JPEG or DICOM", upload("page.pdf", Handed.text("<html><script>1</script>")));
        answers.put("than the name says", upload("film.jpg", Handed.png(8, 8)));
        answers.put(
                "hidden in the file",
                upload("film.png", Handed.joined(Handed.png(8, 8), Handed.text("<script>alert(1)</script>"))));
        answers.put("reports a virus", upload("eicar.pdf", Handed.eicar()));
        answers.put("50 million pixels", upload("bomb.png", Handed.png(60_000, 60_000)));
        answers.put("longer than 200 characters", upload("x".repeat(296) + ".pdf", Handed.pdf("x")));
        answers.put("the name misleads", upload("report.pdf.exe", Handed.pdf("x")));
        answers.put("holds a script", upload("s.pdf", Handed.pdf("x", "/OpenAction << /S /JavaScript /JS (1) >>", 0)));
        answers.put("is empty", upload("empty.pdf", new byte[0]));
        answers.put("larger than 50 MB", upload("large.pdf", new byte[50 * 1024 * 1024 + 1]));

        answers.forEach((reason, answer) -> {
            assertThat(answer.statusCode()).as(reason).isIn(413, 422);
            assertThat(answer.body()).contains(reason).contains("REFUSED");
        });
        assertThat(stored()).isZero();
    }

    @Test
    void anotherPatientsNumberIsAskedAboutBesideTheFile() {
        byte[] others = Handed.pdf("NHS No. 943 476 5919");

        assertThat(upload("report.pdf", others).body()).contains("CONFIRM").contains("another NHS number");
        assertThat(send("/uploads/" + number + "?confirmed=yes", "report.pdf", others)
                        .body())
                .contains("\"STORED\"");
    }

    @Test
    void aFileThatIsCancelledHalfWayLeavesNothing() throws IOException {
        byte[] file = Handed.pdf("Half");
        URI application = RunningStack.current().application();
        String head = "POST /uploads/" + number + " HTTP/1.1\r\nHost: " + application.getAuthority()
                + "\r\nCookie: JSESSIONID=" + coordinator.cookie("JSESSIONID").orElseThrow()
                + "\r\nX-File-Name: half.pdf\r\nContent-Type: application/pdf\r\nContent-Length: " + file.length
                + "\r\n\r\n";
        try (Socket socket = new Socket(application.getHost(), application.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(Handed.text(head));
            out.write(file, 0, file.length / 2);
            out.flush();
        }

        assertThat(stored()).isZero();
        assertThat(upload("half.pdf", file).body()).contains("\"STORED\"");
    }

    @Test
    void whatIsServedRunsNothingAndIsKeptNowhere() {
        upload("Befund Müller.png", Handed.png(8, 8));
        upload("report.pdf", Handed.pdf("Report"));
        Matcher ids = DOCUMENT.matcher(list());
        int seen = 0;
        while (ids.find()) {
            HttpResponse<String> served = coordinator.get("/documents/" + ids.group(1));
            seen++;
            assertThat(served.statusCode()).isEqualTo(200);
            assertThat(served.headers().firstValue("Content-Security-Policy"))
                    .hasValueSatisfying(policy -> assertThat(policy)
                            .contains("sandbox")
                            .contains("default-src 'none'")
                            .doesNotContain("allow-"));
            assertThat(served.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(served.headers().firstValue("Cache-Control")).hasValue("no-store");
            assertThat(served.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).matches("image/png|application/pdf"));
            assertThat(served.headers().firstValue("Content-Disposition")).hasValueSatisfying(name -> assertThat(name)
                    .matches("(inline|attachment); filename=\"[A-Za-z0-9._-]+\"; filename\\*=UTF-8''[A-Za-z0-9.%_-]+"));
        }
        assertThat(seen).isPositive();
    }

    @Test
    void pagesOfAPdfAreShownAsPictures() {
        upload("report.pdf", Handed.pdf("Report"));
        Matcher page = PAGE.matcher(list());
        assertThat(page.find()).isTrue();

        HttpResponse<String> picture = coordinator.get(page.group(1));

        assertThat(picture.statusCode()).isEqualTo(200);
        assertThat(picture.headers().firstValue("Content-Type")).hasValue("image/png");
        assertThat(picture.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("sandbox"));
        assertThat(coordinator.get(page.group(1).replace("pages/1", "pages/2")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void othersFindNeitherTheFileNorTheCase() {
        upload("report.pdf", Handed.pdf("Report"));
        Matcher id = DOCUMENT.matcher(list());
        assertThat(id.find()).isTrue();
        String address = "/documents/" + id.group(1);
        for (String outsider : new String[] {"admin", "referrer", "auditor"}) {
            Agent agent = new Agent();
            agent.signIn("/", outsider);

            assertThat(agent.get(address).statusCode()).as(outsider).isEqualTo(404);
            assertThat(send(agent, "/uploads/" + number, "x.pdf", Handed.pdf("x"))
                            .statusCode())
                    .as(outsider)
                    .isEqualTo(404);
        }
        assertThat(coordinator.get("/documents/nonsense").statusCode()).isEqualTo(404);
        assertThat(new Agent().get(address).statusCode()).isIn(302, 401, 403);
    }

    @Test
    void aFormOfAnotherSiteStoresNothing() {
        HttpResponse<String> answer = coordinator.send(Agent.to("/uploads/" + number)
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofByteArray(Handed.pdf("x"))));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(stored()).isZero();
    }

    private HttpResponse<String> upload(String name, byte[] bytes) {
        return send("/uploads/" + number, name, bytes);
    }

    private HttpResponse<String> send(String path, String name, byte[] bytes) {
        return send(coordinator, path, name, bytes);
    }

    private static HttpResponse<String> send(Agent agent, String path, String name, byte[] bytes) {
        return agent.send(Agent.to(path)
                .header("X-File-Name", URLEncoder.encode(name, StandardCharsets.UTF_8))
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofByteArray(bytes)));
    }

    private String list() {
        return coordinator.get("/cases/" + number + "/documents").body();
    }

    private long stored() {
        return DOCUMENT.matcher(list())
                .results()
                .map(match -> match.group(1))
                .distinct()
                .count();
    }
}
