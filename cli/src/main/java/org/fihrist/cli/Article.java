package org.fihrist.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.fihrist.annotate.Annotations;
import org.fihrist.cli.engine.Annotators;
import org.fihrist.cli.engine.Blocks;
import org.fihrist.cli.engine.Dates;
import org.fihrist.cli.json.JsonWriter;
import org.fihrist.cli.render.Findings;
import org.fihrist.cli.render.Records;
import org.fihrist.cli.render.Section;
import org.fihrist.text.Span;

/** A text that was annotated: in one block, or, where it is very long, in several. */
final class Article {

  private final String text;
  private final List<Span> blocks;
  private final List<Annotations> annotations = new ArrayList<>();

  private Article(String text, List<Span> blocks) {
    this.text = text;
    this.blocks = blocks;
  }

  static Article read(Annotators annotators, String text, Optional<String> reference) {
    Article article = new Article(text, Blocks.of(text, Blocks.LONGEST));
    for (Span block : article.blocks) {
      article.annotations.add(annotators.annotate(block.of(text), reference));
    }
    return article;
  }

  int length() {
    return text.length();
  }

  /** The parts of the article as they are shown. */
  List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      sections.add(Findings.section(blocks.get(i).start(), annotations.get(i)));
    }
    return sections;
  }

  /** Writes the fields of the contract. */
  void write(JsonWriter out) {
    out.field("repaired", repaired());
    list(out, "edits", (start, found) -> Records.edits(out, start, found.edits()));
    list(out, "entities", (start, found) -> Records.entities(out, start, found.entities()));
    list(
        out,
        "dates",
        (start, found) ->
            Records.dates(out, start, found.dates().stream().map(Dates::found).toList()));
    list(out, "quantities", (start, found) -> Records.quantities(out, start, found.quantities()));
  }

  private void list(JsonWriter out, String name, BiConsumer<Integer, Annotations> writer) {
    out.beginArray(name);
    for (int i = 0; i < blocks.size(); i++) {
      writer.accept(blocks.get(i).start(), annotations.get(i));
    }
    out.endArray();
  }

  /** The repaired blocks with the white space that stands between them. */
  private String repaired() {
    if (blocks.size() == 1) {
      return annotations.get(0).repaired().toString();
    }
    StringBuilder repaired = new StringBuilder(text.length());
    for (int i = 0; i < blocks.size(); i++) {
      int next = i + 1 < blocks.size() ? blocks.get(i + 1).start() : text.length();
      repaired.append(annotations.get(i).repaired()).append(text, blocks.get(i).end(), next);
    }
    return repaired.toString();
  }
}
