package org.xiaoguan.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** Pages and tags are read only when a page is first opened: here the build reads them. */
class TagsTest {
    private static final Path META_INF = Path.of("src/main/resources/META-INF");

    @Test
    void everyPageAndTagIsWellFormed() throws IOException {
        List<Path> pages = pages(META_INF);
        assertThat(pages).hasSizeGreaterThan(40);
        pages.forEach(
                page -> assertThatCode(() -> parse(page)).as(page.toString()).doesNotThrowAnyException());
    }

    @Test
    void theLibraryNamesEveryTagFileOnce() throws Exception {
        NodeList sources = parse(META_INF.resolve("xiaoguan.taglib.xml")).getElementsByTagName("source");
        List<String> named = new ArrayList<>();
        for (int i = 0; i < sources.getLength(); i++) {
            named.add(sources.item(i).getTextContent());
        }
        assertThat(named)
                .containsExactlyInAnyOrderElementsOf(pages(META_INF.resolve("tags")).stream()
                        .map(page -> "tags/" + page.getFileName())
                        .toList());
    }

    private static List<Path> pages(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).toList();
        }
    }

    private static Document parse(Path file) throws Exception {
        try (InputStream in = Files.newInputStream(file)) {
            return builder().parse(in);
        }
    }

    private static DocumentBuilder builder() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder();
    }
}
