package dev.backlot.api.greenhopper;

import dev.backlot.api.Served;
import dev.backlot.kernel.PageQuery;
import java.io.StringWriter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.HandlerMethod;

/** Writes what some methods serve as a document in the Web Application Description Language of 2009. */
final class Wadl {

    /** The language's own media type. */
    static final String MEDIA_TYPE = "application/vnd.sun.wadl+xml";

    private static final String NAMESPACE = "http://wadl.dev.java.net/2009/02";
    private static final String TYPES = "http://www.w3.org/2001/XMLSchema";
    private static final String JSON = "application/json";

    private final XMLStreamWriter xml;

    private Wadl(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /**
     * A document.
     *
     * @param title what the API is called
     * @param base where it is, with a slash at the end
     * @param methods the methods by HTTP method, by path from the base on
     */
    static String of(String title, String base, Map<String, Map<String, HandlerMethod>> methods) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            new Wadl(xml).write(title, base, methods);
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("A document in memory can always be written", impossible);
        }
        return text.toString();
    }

    private void write(String title, String base, Map<String, Map<String, HandlerMethod>> methods)
            throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("application");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeNamespace("xs", TYPES);
        xml.writeEmptyElement("doc");
        xml.writeAttribute("title", title);
        xml.writeStartElement("resources");
        xml.writeAttribute("base", base);
        for (Map.Entry<String, Map<String, HandlerMethod>> path : new TreeMap<>(methods).entrySet()) {
            resource(path.getKey(), new TreeMap<>(path.getValue()));
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void resource(String path, Map<String, HandlerMethod> methods) throws XMLStreamException {
        xml.writeStartElement("resource");
        xml.writeAttribute("path", path);
        for (MethodParameter parameter : parameters(methods.values().iterator().next())) {
            if (parameter.hasParameterAnnotation(PathVariable.class)) {
                param(name(parameter), "template", type(parameter.getParameterType()), false);
            }
        }
        for (Map.Entry<String, HandlerMethod> method : methods.entrySet()) {
            method(method.getKey(), method.getValue());
        }
        xml.writeEndElement();
    }

    private void method(String name, HandlerMethod handler) throws XMLStreamException {
        xml.writeStartElement("method");
        xml.writeAttribute("name", name);
        xml.writeAttribute("id", handler.getMethod().getName());
        request(parameters(handler));
        ResponseStatus success = handler.getMethodAnnotation(ResponseStatus.class);
        response(success == null ? 200 : success.code().value(), !handler.isVoid());
        Served served = handler.getMethodAnnotation(Served.class);
        for (int status : served == null ? new int[0] : served.errors()) {
            response(status, true);
        }
        xml.writeEndElement();
    }

    private void request(List<MethodParameter> parameters) throws XMLStreamException {
        xml.writeStartElement("request");
        for (MethodParameter parameter : parameters) {
            if (parameter.getParameterType() == PageQuery.class) {
                param("startAt", "query", "xs:long", false);
                param("maxResults", "query", "xs:int", false);
            } else if (parameter.hasParameterAnnotation(RequestParam.class)) {
                boolean several = Collection.class.isAssignableFrom(parameter.getParameterType());
                param(name(parameter), "query", "xs:string", several);
            }
        }
        if (parameters.stream().anyMatch(parameter -> parameter.hasParameterAnnotation(RequestBody.class))) {
            representation();
        }
        xml.writeEndElement();
    }

    private void response(int status, boolean hasBody) throws XMLStreamException {
        xml.writeStartElement("response");
        xml.writeAttribute("status", Integer.toString(status));
        if (hasBody) {
            representation();
        }
        xml.writeEndElement();
    }

    private void param(String name, String style, String type, boolean several) throws XMLStreamException {
        xml.writeEmptyElement("param");
        xml.writeAttribute("name", name);
        xml.writeAttribute("style", style);
        xml.writeAttribute("type", type);
        if (several) {
            xml.writeAttribute("repeating", "true");
        }
    }

    private void representation() throws XMLStreamException {
        xml.writeEmptyElement("representation");
        xml.writeAttribute("mediaType", JSON);
    }

    private static List<MethodParameter> parameters(HandlerMethod handler) {
        return Stream.of(handler.getMethodParameters()).toList();
    }

    private static String name(MethodParameter parameter) {
        return parameter.getParameter().getName();
    }

    private static String type(Class<?> type) {
        return type == long.class ? "xs:long" : "xs:string";
    }
}
