package dev.backlot.api.greenhopper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The description in the Web Application Description Language. */
class WadlTest extends GreenhopperTest {

    private static final String NAMESPACE = "http://wadl.dev.java.net/2009/02";

    @Test
    void Every_operation_is_described_with_its_parameters_and_statuses() throws Exception {
        Document document = document();

        assertThat(document.getDocumentElement().getNamespaceURI()).isEqualTo(NAMESPACE);
        assertThat(element(document, "resources", 0).getAttribute("base")).isEqualTo(jira.url() + OLD);
        assertThat(operations(document))
                .containsExactly(
                        "GET board",
                        "GET board/{boardId}",
                        "GET board/{boardId}/epic",
                        "GET board/{boardId}/sprint",
                        "POST board/{boardId}/sprint",
                        "GET board/{boardId}/version",
                        "GET epic/{epicIdOrKey}",
                        "DELETE sprint/{sprintId}",
                        "GET sprint/{sprintId}",
                        "POST sprint/{sprintId}",
                        "PUT sprint/{sprintId}");
        assertThat(attributes(element(document, "resource", 0), "param", "name"))
                .containsExactly("startAt", "maxResults", "type", "name");
        assertThat(attributes(element(document, "resource", 0), "response", "status"))
                .containsExactly("200", "400", "401", "403");
        assertThat(attributes(element(document, "resource", 1), "param", "style"))
                .containsExactly("template");
    }

    private Document document() throws Exception {
        String text = jira.anonymous()
                .accept("*/*")
                .get(OLD + "application.wadl")
                .then()
                .statusCode(200)
                .contentType("application/vnd.sun.wadl+xml")
                .extract()
                .asString();
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }

    private static List<String> operations(Document document) {
        NodeList methods = document.getElementsByTagNameNS(NAMESPACE, "method");
        List<String> operations = new ArrayList<>();
        for (int index = 0; index < methods.getLength(); index++) {
            Element method = (Element) methods.item(index);
            operations.add(method.getAttribute("name") + " " + ((Element) method.getParentNode()).getAttribute("path"));
        }
        return operations;
    }

    private static Element element(Document document, String name, int index) {
        return (Element) document.getElementsByTagNameNS(NAMESPACE, name).item(index);
    }

    private static List<String> attributes(Element parent, String name, String attribute) {
        NodeList nodes = parent.getElementsByTagNameNS(NAMESPACE, name);
        List<String> values = new ArrayList<>();
        for (int index = 0; index < nodes.getLength(); index++) {
            values.add(((Element) nodes.item(index)).getAttribute(attribute));
        }
        return values;
    }
}
