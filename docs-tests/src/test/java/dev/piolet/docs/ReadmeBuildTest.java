package dev.piolet.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * README's build names the versions of the plugins without which it does not do what it seems to.
 */
class ReadmeBuildTest {
  @Test
  void plugins() throws Exception {
    Map<String, String> shown = pluginsOf(Path.of("src/test/resources/app/pom.xml"));

    assertThat(shown).containsOnlyKeys("maven-compiler-plugin", "maven-surefire-plugin");
    assertThat(pluginsOf(Path.of("../pom.xml"))).containsAllEntriesOf(shown);
  }

  private static Map<String, String> pluginsOf(Path pom) throws Exception {
    Document document =
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(pom.toFile());
    NodeList plugins = document.getElementsByTagName("plugin");
    Map<String, String> versions = new TreeMap<>();
    for (int i = 0; i < plugins.getLength(); i++) {
      Element plugin = (Element) plugins.item(i);
      NodeList version = plugin.getElementsByTagName("version");
      if (version.getLength() > 0) {
        String name = plugin.getElementsByTagName("artifactId").item(0).getTextContent();
        versions.put(name, version.item(0).getTextContent());
      }
    }
    return versions;
  }
}
