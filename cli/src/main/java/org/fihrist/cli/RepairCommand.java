package org.fihrist.cli;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.concurrent.Callable;
import org.fihrist.cli.engine.Repairers;
import org.fihrist.cli.io.Input;
import org.fihrist.cli.io.Streams;
import org.fihrist.cli.json.JsonObject;
import org.fihrist.cli.json.JsonWriter;
import org.fihrist.cli.render.Records;
import org.fihrist.repair.BoundaryRepairer;
import org.fihrist.repair.RepairEdit;
import org.fihrist.repair.RepairExplanation;
import org.fihrist.repair.RepairProfile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Repairs word boundaries. */
@Command(
    name = "repair",
    mixinStandardHelpOptions = true,
    header = "Puts right the spaces that are missing, or too many, between words.",
    description = {
      "What the lexicon knows as a word is left alone. STRICT changes only what is beyond doubt,",
      "RECALL what is likely; the names of the gazetteers count as words."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  fihrist repair article.txt",
      "  fihrist repair --edits article.txt       start, end, kind, confidence, replacement",
      "  fihrist repair --explain article.txt     why words were parted, joined or left alone",
      "  echo '{\"id\":1,\"input\":\"جنوبإيطاليا\"}' | fihrist repair --jsonl",
      "  {\"id\":1,\"output\":\"جنوب إيطاليا\",\"edits\":[{\"start\":4,\"end\":4,"
          + "\"replacement\":\" \",",
      "   \"kind\":\"SPLIT\",\"confidence\":1.0}]}"
    })
final class RepairCommand implements Callable<Integer> {

  private final Streams streams;

  @Mixin private InputOptions options = new InputOptions();
  @Mixin private GazetteerOptions names = new GazetteerOptions();

  @Option(
      names = {"-p", "--profile"},
      paramLabel = "PROFILE",
      description = "${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
  private RepairProfile profile = RepairProfile.DEFAULT;

  @Option(
      names = "--lexicon",
      paramLabel = "FILE",
      description = "Words that fihrist train learned, beside the built-in ones.")
  private String lexicon = "";

  @Option(names = "--no-joins", description = "Leave words alone that were written in two.")
  private boolean noJoins;

  @Option(
      names = "--particles",
      description = "Part particles from the next word, which many write as one (لايزال).")
  private boolean particles;

  @Option(
      names = "--name-styles",
      description = "Part the parts of names, which many write as one (عبدالله).")
  private boolean nameStyles;

  @Option(names = "--edits", description = "List the changes instead of making them.")
  private boolean edits;

  @Option(
      names = "--explain",
      description = "List all places that were weighed: kind, words, score, threshold, evidence.")
  private boolean explain;

  RepairCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    BoundaryRepairer repairer =
        Repairers.builder(profile, lexicon, names.load(streams, options.strict()))
            .joins(!noJoins)
            .particles(particles)
            .nameStyles(nameStyles)
            .build();
    if (options.jsonLines()) {
      return names.status(options.answerLines(streams, (in, out) -> answer(repairer, in, out)));
    }
    List<Input> inputs = options.inputs();
    for (Input input : inputs) {
      String text = input.readText(streams, options.strict());
      String prefix = inputs.size() > 1 ? input.name() + "\t" : "";
      if (explain) {
        repairer.explain(text).forEach(place -> print(prefix, place));
      } else if (edits) {
        repairer.edits(text).forEach(edit -> print(prefix, edit));
      } else {
        streams.out().print(repairer.apply(text).toString());
      }
    }
    return names.status(Main.OK);
  }

  private void print(String prefix, RepairEdit edit) {
    Rows.print(
        streams.out(),
        prefix,
        edit.span(),
        edit.kind().name(),
        decimal(edit.confidence()),
        "\"" + edit.replacement() + "\"");
  }

  private void print(String prefix, RepairExplanation place) {
    StringJoiner evidence = new StringJoiner(" ");
    place.evidence().forEach((name, part) -> evidence.add(name + "=" + decimal(part)));
    Rows.print(
        streams.out(),
        prefix,
        place.span(),
        place.kind().name(),
        place.left() + "|" + place.right(),
        decimal(place.score()),
        decimal(place.threshold()),
        evidence.toString());
  }

  private static String decimal(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  private static void answer(BoundaryRepairer repairer, JsonObject in, JsonWriter out) {
    String input = in.string("input");
    out.field("output", repairer.apply(input).toString());
    out.beginArray("edits");
    Records.edits(out, 0, repairer.edits(input));
    out.endArray();
  }
}
