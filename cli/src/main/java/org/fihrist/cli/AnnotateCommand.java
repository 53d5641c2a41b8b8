package org.fihrist.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.fihrist.cli.engine.Annotators;
import org.fihrist.cli.engine.References;
import org.fihrist.cli.io.Input;
import org.fihrist.cli.io.Streams;
import org.fihrist.cli.json.JsonObject;
import org.fihrist.cli.json.JsonWriter;
import org.fihrist.cli.render.HtmlPage;
import org.fihrist.cli.render.TextView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The main job. */
@Command(
    name = "annotate",
    mixinStandardHelpOptions = true,
    header = "Marks the names, dates and quantities of a text.",
    description = {
      "Lost spaces are put right first; all offsets are those of the text as it came. A text of more",
      "than a million characters is read in blocks that end at a line."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  fihrist annotate article.txt --reference 2014-01-17",
      "  fihrist annotate --format html article.txt > article.html",
      "  fihrist annotate --format json *.txt     an object a line",
      "  fihrist annotate --gazetteer names.tsv --no-builtin article.txt",
      "  echo '{\"id\":1,\"text\":\"زار روسياوإيران\",\"reference\":\"2014-01-17\"}' \\",
      "    | fihrist annotate --jsonl"
    })
final class AnnotateCommand implements Callable<Integer> {

  private final Streams streams;

  /** How annotations are written. */
  enum Format {
    text,
    json,
    html
  }

  @Mixin private InputOptions options = new InputOptions();
  @Mixin private GazetteerOptions names = new GazetteerOptions();

  @Option(
      names = "--reference",
      paramLabel = "DATE",
      description =
          "The date that the text is read at, such as 2014-01-17 or 2014-01-17T10:30; without it"
              + " \"yesterday\" has no value.")
  private String reference = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
  private Format format = Format.text;

  @Option(
      names = "--color",
      negatable = true,
      description = "Colours, also where the output is no terminal.")
  private Optional<Boolean> colour = Optional.empty();

  AnnotateCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Arguments.parse("--reference", () -> reference().map(References::parse));
    Annotators annotators = new Annotators(names.load(streams, options.strict()));
    if (options.jsonLines()) {
      return names.status(options.answerLines(streams, (in, out) -> answer(annotators, in, out)));
    }
    switch (format) {
      case json -> writeJson(annotators);
      case html -> writeHtml(annotators);
      default -> writeText(annotators);
    }
    return names.status(Main.OK);
  }

  private Optional<String> reference() {
    return reference.isEmpty() ? Optional.empty() : Optional.of(reference);
  }

  private void writeText(Annotators annotators) {
    TextView view = new TextView(streams.out(), colour.orElse(streams.terminal()));
    boolean first = true;
    for (Input input : options.inputs()) {
      Article article = read(annotators, input);
      streams.out().print(first ? "" : "\n");
      view.write(title(input, article), article.sections());
      first = false;
    }
  }

  private String title(Input input, Article article) {
    String date = reference.isEmpty() ? "" : ", reference " + reference;
    return input.shownName() + ", " + article.length() + " characters" + date;
  }

  private void writeJson(Annotators annotators) {
    for (Input input : options.inputs()) {
      Article article = read(annotators, input);
      JsonWriter out = new JsonWriter(streams.out().forJson());
      out.beginObject().field("id", input.name());
      article.write(out);
      out.endObject().close();
      streams.out().print("\n");
    }
  }

  private void writeHtml(Annotators annotators) {
    HtmlPage page = new HtmlPage(streams.out());
    page.begin();
    for (Input input : options.inputs()) {
      page.write(input.shownName(), reference, read(annotators, input).sections());
    }
    page.end();
  }

  private Article read(Annotators annotators, Input input) {
    return Article.read(annotators, input.readText(streams, options.strict()), reference());
  }

  private void answer(Annotators annotators, JsonObject in, JsonWriter out) {
    String text = in.string("text");
    Optional<String> own = in.optionalString("reference").or(this::reference);
    Article.read(annotators, text, own).write(out);
  }
}
