package org.fihrist.lucene;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.apache.lucene.util.ResourceLoader;
import org.fihrist.entities.Gazetteer;
import org.fihrist.entities.GazetteerLoaders;
import org.fihrist.entities.LoadListener;

/** Gazetteers from the resources of a configuration: {@code .tsv}, or {@code .jsonl}. */
final class GazetteerResources {

  private GazetteerResources() {}

  /**
   * Loads gazetteers into one.
   *
   * @param names resources, parted by commas
   * @param builtIn whether the built-in gazetteer is part of it
   * @param loader finds the resources
   * @throws IOException if a resource is missing or breaks its format, with its name and line
   */
  static Gazetteer load(String names, boolean builtIn, ResourceLoader loader) throws IOException {
    Gazetteer.Builder builder = Gazetteer.builder();
    for (String name : names.split(",", -1)) {
      if (!name.isBlank()) {
        loadOne(name.strip(), builder, loader);
      }
    }
    Gazetteer own = builder.build();
    return builtIn ? Gazetteer.builtIn().merge(own) : own;
  }

  private static void loadOne(String name, Gazetteer.Builder builder, ResourceLoader loader)
      throws IOException {
    try (Reader in =
        new InputStreamReader(
            loader.openResource(name),
            StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT))) {
      if (name.endsWith(".jsonl")) {
        GazetteerLoaders.jsonLines(name, in, builder, LoadListener.STRICT);
      } else {
        GazetteerLoaders.tsv(name, in, builder, LoadListener.STRICT);
      }
    } catch (CharacterCodingException e) {
      throw new IOException("gazetteer " + name + " is not UTF-8", e);
    }
  }
}
