package vn.caunoi.report.document;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Builds a page element by element, so that words stay words whatever signs they hold. */
record Html(Document document, Element element) {

    /** An empty page. */
    static Html page(String language) {
        try {
            Document document =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
            Element html = document.createElement("html");
            document.appendChild(html);
            return new Html(document, html).with("lang", language);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A new element at the end of this one. */
    Html add(String name) {
        Element child = document.createElement(name);
        element.appendChild(child);
        return new Html(document, child);
    }

    Html add(String name, String look) {
        return add(name).with("class", look);
    }

    Html add(String name, String look, String words) {
        return add(name, look).say(words);
    }

    Html with(String attribute, String value) {
        element.setAttribute(attribute, value);
        return this;
    }

    Html say(String words) {
        element.appendChild(document.createTextNode(words));
        return this;
    }
}
