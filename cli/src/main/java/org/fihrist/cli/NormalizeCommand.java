package org.fihrist.cli;

import java.util.concurrent.Callable;
import org.fihrist.cli.engine.Normalizers;
import org.fihrist.cli.io.Input;
import org.fihrist.cli.io.Streams;
import org.fihrist.cli.json.JsonException;
import org.fihrist.cli.json.JsonObject;
import org.fihrist.cli.json.JsonWriter;
import org.fihrist.normalize.Profile;
import org.fihrist.text.MappedText;
import org.fihrist.text.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Normalizes text. */
@Command(
    name = "normalize",
    mixinStandardHelpOptions = true,
    header = "Normalizes text by one of four profiles.",
    description = {
      "CLEAN puts right how characters are encoded and leaves the spelling alone. RESTORE also mends",
      "what damaged text shows. SEARCH makes the key of an index, MATCH the key that names are",
      "compared by. normalize/PROFILES.md defines each step."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  fihrist normalize --profile CLEAN article.txt",
      "  echo '{\"id\":1,\"input\":\"كَتَبَ\",\"profile\":\"SEARCH\",\"spans\":[[0,3]]}' \\",
      "    | fihrist normalize --jsonl",
      "  {\"id\":1,\"output\":\"كتب\",\"spans\":[[0,6]]}"
    })
final class NormalizeCommand implements Callable<Integer> {

  private final Streams streams;

  @Mixin private InputOptions options = new InputOptions();

  @Option(
      names = {"-p", "--profile"},
      paramLabel = "PROFILE",
      description = "${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
  private Profile profile = Profile.SEARCH;

  NormalizeCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    if (options.jsonLines()) {
      return options.answerLines(streams, this::answer);
    }
    for (Input input : options.inputs()) {
      String text = input.readText(streams, options.strict());
      String normalized = Normalizers.of(profile).normalize(text);
      streams.out().print(normalized);
      if (!normalized.isEmpty() && !normalized.endsWith("\n")) {
        streams.out().print("\n");
      }
    }
    return Main.OK;
  }

  private void answer(JsonObject in, JsonWriter out) {
    String name = in.optionalString("profile").orElse(profile.name());
    MappedText text = Normalizers.of(name).apply(in.string("input"));
    out.field("output", text.toString());
    if (in.has("spans")) {
      out.beginArray("spans");
      for (int[] asked : in.tuples("spans")) {
        out.pair(text.toOriginal(span(asked, text.length())));
      }
      out.endArray();
    }
  }

  private static Span span(int[] asked, int length) {
    if (asked.length < 2 || asked[0] < 0 || asked[0] > asked[1] || asked[1] > length) {
      throw new JsonException(
          "\"spans\" must hold pairs [start, end] with 0 <= start <= end <= "
              + length
              + ", the output's length");
    }
    return new Span(asked[0], asked[1]);
  }
}
