package org.spineboard.web.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;
import org.xml.sax.SAXException;

/**
 * A page holds structure and nothing else: no words, colours, scripts or logic, and none of the components that break the
 * content security policy or the keyboard.
 */
class ViewRulesTest {
    private static final int MOST_LINES = 200;
    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{[^}]*}");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern COMPUTED_SIZE = Pattern.compile("(--[a-z-]+: ?#\\{[^}]+};? ?)+");
    private static final Pattern BEAN_CALL = Pattern.compile("\\b\\w+View\\.\\w+\\(");
    private static final Pattern HANDLER = Pattern.compile("on[a-z]+");
    private static final Set<String> SPOKEN = Set.of(
            "label",
            "title",
            "alt",
            "hint",
            "aria-label",
            "header",
            "itemLabel",
            "emptyMessage",
            "requiredMessage",
            "converterMessage",
            "validatorMessage");
    private static final Map<String, Set<String>> FORBIDDEN = Map.of(
            "jakarta.faces.core",
            Set.of("ajax"),
            "jakarta.faces.facelets",
            Set.of("debug"),
            "primefaces",
            Set.of("calendar", "wizard", "orderList", "steps", "editor", "dialogFramework", "blockUI"));
    private static final Set<String> NAMESPACES = Set.of(
            "http://www.w3.org/1999/xhtml",
            "http://www.w3.org/2000/svg",
            "jakarta.faces",
            "jakarta.faces.core",
            "jakarta.faces.facelets",
            "jakarta.faces.html",
            "jakarta.faces.passthrough",
            "jakarta.faces.composite",
            "jakarta.tags.core",
            "jakarta.tags.functions",
            "primefaces",
            "http://omnifaces.org/ui",
            "http://omnifaces.org/functions",
            "https://spineboard.org/tags");

    private final List<String> offences = new ArrayList<>();

    static List<Path> pages() {
        return Sources.under(Sources.PAGES, ".xhtml");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void keepsTheRules(Path page) throws IOException, SAXException, ParserConfigurationException {
        Document document = parse(page);

        visit(document.getDocumentElement());

        assertThat(offences).as(page.toString()).isEmpty();
        assertThat(Sources.lines(page)).as("lines of " + page).isLessThanOrEqualTo(MOST_LINES);
    }

    private static Document parse(Path page) throws IOException, SAXException, ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory.newDocumentBuilder().parse(page.toFile());
    }

    private void visit(Element element) {
        if (element.getLocalName().equals("remove")) {
            return;
        }
        name(element);
        NamedNodeMap attributes = element.getAttributes();
        IntStream.range(0, attributes.getLength())
                .mapToObj(attributes::item)
                .forEach(attribute -> attribute(element, (Attr) attribute));
        NodeList children = element.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            Node child = children.item(i);
            if (child instanceof Element inner) {
                visit(inner);
            } else if (child instanceof Text text) {
                words(element.getTagName(), text.getData());
            }
        }
    }

    private void name(Element element) {
        String namespace = String.valueOf(element.getNamespaceURI());
        if (FORBIDDEN.getOrDefault(namespace, Set.of()).contains(element.getLocalName())) {
            offences.add("<" + element.getTagName() + "> is not used here");
        }
        if (element.getTagName().equals("p:poll") && !element.getAttribute("id").endsWith("Poll")) {
            offences.add("the id of a poll ends with Poll, so that it keeps nobody signed in");
        }
        if (element.getLocalName().equals("script")
                || (element.getLocalName().equals("style") && namespace.endsWith("xhtml"))) {
            offences.add("<" + element.getTagName() + "> belongs into a file of its own");
        }
    }

    private void attribute(Element element, Attr attribute) {
        String name = attribute.getName();
        String value = attribute.getValue();
        if (name.startsWith("xmlns")) {
            if (!NAMESPACES.contains(value)) {
                offences.add("unknown or old namespace " + value);
            }
            return;
        }
        boolean code = HANDLER.matcher(name.toLowerCase(Locale.ROOT)).matches() && !name.equals("onLabel");
        if (code && !name.equals("once")) {
            offences.add(name + " holds script");
        }
        if (name.equals("style") && !COMPUTED_SIZE.matcher(value).matches()) {
            offences.add("style=\"" + value + "\"");
        }
        if (name.equals("escape") && value.equals("false")) {
            offences.add("escape=\"false\"");
        }
        if (name.equals("placeholder") || name.endsWith(":placeholder")) {
            offences.add("a placeholder is no label: use a hint");
        }
        if (name.equals("rendered") && BEAN_CALL.matcher(value).find()) {
            offences.add("rendered=\"" + value + "\" calls a bean");
        }
        if (SPOKEN.contains(attribute.getLocalName()) || isButtonText(element, name)) {
            words(name, value);
        }
    }

    private static boolean isButtonText(Element element, String name) {
        String namespace = String.valueOf(element.getNamespaceURI());
        return !namespace.startsWith("http://www.w3.org")
                && name.equals("value")
                && element.getLocalName().matches("(command|output)[A-Z].*|link|button");
    }

    private void words(String where, String text) {
        if (WORD.matcher(EXPRESSION.matcher(text).replaceAll("")).find()) {
            offences.add("words in " + where + ": " + text.strip());
        }
    }
}
