package org.fihrist.cli.evaluate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.fihrist.cli.io.Input;
import org.fihrist.cli.io.UserError;
import org.fihrist.cli.json.JsonObject;
import org.fihrist.text.Span;

/**
 * An article annotated in full.
 *
 * @param json the annotations
 * @param text the article, unchanged
 */
record SeedGold(JsonObject json, String text) {

  /** Reads the annotations and, from where they say or a folder above, the article. */
  static SeedGold read(Input file, CaseReader cases) {
    JsonObject json = cases.readObject(file);
    String name = json.string("source_file");
    String text = cases.readText(new Input(find(file, name).toString()));
    if (text.length() != json.integer("text_length_utf16")) {
      throw new UserError(
          name
              + " has "
              + text.length()
              + " UTF-16 units, but "
              + file.shownName()
              + " is about a text of "
              + json.integer("text_length_utf16"));
    }
    return new SeedGold(json, text);
  }

  private static Path find(Input file, String name) {
    Path source = Input.path(name);
    Path folder = Input.path(file.name()).toAbsolutePath().getParent();
    for (Path at = folder; at != null; at = at.getParent()) {
      if (Files.exists(at.resolve(source))) {
        return at.resolve(source);
      }
    }
    throw new UserError(name + " is not in a folder above " + file.shownName());
  }

  static Span span(JsonObject gold) {
    return new Span(gold.integer("start"), gold.integer("end"));
  }

  /** The named entities that no other holds: nominal mentions need coreference. */
  List<JsonObject> flatEntities() {
    return json.objects("entities").stream()
        .filter(e -> !e.string("mention").equals("nominal") && !e.has("nested_in"))
        .toList();
  }

  /** All entities that a matcher is expected to find, nested ones too. */
  List<JsonObject> namedEntities() {
    return json.objects("entities").stream()
        .filter(e -> !e.string("mention").equals("nominal"))
        .toList();
  }

  List<JsonObject> repairs() {
    return json.objects("defects").stream()
        .filter(d -> d.string("level").equals("repair"))
        .toList();
  }

  Optional<String> reference() {
    return json.optionalString("reference_date");
  }
}
