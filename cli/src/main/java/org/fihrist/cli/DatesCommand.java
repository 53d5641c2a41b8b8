package org.fihrist.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fihrist.cli.engine.DateConditions;
import org.fihrist.cli.engine.Dates;
import org.fihrist.cli.engine.FoundDate;
import org.fihrist.cli.engine.References;
import org.fihrist.cli.io.Input;
import org.fihrist.cli.io.Streams;
import org.fihrist.cli.json.JsonObject;
import org.fihrist.cli.json.JsonWriter;
import org.fihrist.cli.render.Records;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Finds dates. */
@Command(
    name = "dates",
    mixinStandardHelpOptions = true,
    header = "Finds dates, times, durations and their ranges.",
    description = {
      "Prints start, end, kind, value (as in TIMEX3), modifier and surface, parted by tabs. With",
      "several files, the file's name comes first. Without --reference, \"yesterday\" has no value."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  fihrist dates --reference 2014-01-17 article.txt",
      "  echo '{\"id\":1,\"text\":\"وصل أمس\",\"reference\":\"2014-01-17\"}' | fihrist dates --jsonl",
      "  {\"id\":1,\"found\":[{\"start\":4,\"end\":7,\"text\":\"أمس\",\"kind\":\"date\","
          + "\"value\":\"2014-01-16\",",
      "   \"from\":\"2014-01-16T00:00:00\",\"to\":\"2014-01-17T00:00:00\"}]}"
    })
final class DatesCommand implements Callable<Integer> {

  private final Streams streams;
  private final Dates dates = new Dates();

  @Mixin private InputOptions options = new InputOptions();

  @Option(
      names = "--reference",
      paramLabel = "DATE",
      description = "The date that the text is read at, such as 2014-01-17T10:30.")
  private String reference = "";

  @Option(
      names = "--prefer",
      paramLabel = "PREFERENCE",
      description = "news, past, future, current or nearest; default news.")
  private String prefer = "news";

  @Option(names = "--zone", paramLabel = "ZONE", description = "Such as +03:00 or Asia/Riyadh.")
  private String zone = "";

  DatesCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    DateConditions byDefault = conditions();
    if (options.jsonLines()) {
      return options.answerLines(streams, (in, out) -> answer(byDefault.with(in), in, out));
    }
    List<Input> inputs = options.inputs();
    for (Input input : inputs) {
      String text = input.readText(streams, options.strict());
      String prefix = inputs.size() > 1 ? input.name() + "\t" : "";
      dates.read(text, byDefault).forEach(found -> print(prefix, found));
    }
    return Main.OK;
  }

  private DateConditions conditions() {
    return new DateConditions(
        given(reference).map(r -> Arguments.parse("--reference", () -> References.parse(r))),
        Arguments.parse("--prefer", () -> DateConditions.preference(prefer)),
        given(zone).map(z -> Arguments.parse("--zone", () -> DateConditions.zone(z))));
  }

  private static Optional<String> given(String option) {
    return option.isEmpty() ? Optional.empty() : Optional.of(option);
  }

  private void print(String prefix, FoundDate found) {
    Rows.print(
        streams.out(),
        prefix,
        found.span(),
        found.kind(),
        found.value(),
        found.mod(),
        found.text());
  }

  private void answer(DateConditions conditions, JsonObject in, JsonWriter out) {
    out.beginArray("found");
    Records.dates(out, 0, dates.read(in.string("text"), conditions));
    out.endArray();
  }
}
