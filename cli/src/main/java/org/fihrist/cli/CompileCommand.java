package org.fihrist.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.fihrist.cli.engine.GazetteerFiles;
import org.fihrist.cli.engine.GazetteerFormat;
import org.fihrist.cli.io.FileErrors;
import org.fihrist.cli.io.Input;
import org.fihrist.cli.io.Streams;
import org.fihrist.cli.io.UserError;
import org.fihrist.entities.Gazetteer;
import org.fihrist.repair.BuiltInLexicon;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compiles gazetteers. */
@Command(
    name = "compile",
    mixinStandardHelpOptions = true,
    header = "Compiles lists of names into one file that opens at once.",
    description = {
      "A line that is no entry is told with its number, its field and the reason, and is left out;",
      "the status is then 1. With --fail-fast it ends the run with status 2, and nothing is written.",
      "Sources may be packed by gzip or bzip2. An id stands for one entry in all sources.",
      "With --learn, names of one word that have no prior get one from texts that nobody annotated:",
      "how often the word keeps the company of a name there."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  fihrist compile names.tsv people.jsonl -o names.gazetteer",
      "  fihrist compile --from geonames allCountries.txt alternateNamesV2.txt -o places.gazetteer",
      "  fihrist compile --from wikidata latest-all.json.bz2 types.tsv -o world.gazetteer",
      "  fihrist compile names.tsv --learn archive.jsonl -o names.gazetteer",
      "  fihrist annotate --gazetteer names.gazetteer article.txt",
      "",
      "A list is tab-separated with a header (id, type, name; optional: subtype, aliases, prior,",
      "cues, flags, properties), or a JSON object a line: {\"id\",\"type\",\"name\",\"aliases\":[...]}.",
      "Types: PERSON PLACE ORGANISATION EVENT GROUP PRODUCT ROLE DEMONYM. The types of Wikidata are",
      "a line a class: Q515, PLACE, city, parted by tabs."
    })
final class CompileCommand implements Callable<Integer> {

  private final Streams streams;

  @Parameters(paramLabel = "SOURCE", arity = "1..*", description = "Lists of names.")
  private List<String> sources = new ArrayList<>();

  @Option(
      names = "--from",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}: by each file's name.")
  private GazetteerFormat format = GazetteerFormat.AUTO;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE",
      description = "The file to write.")
  private String output = "";

  @Option(
      names = "--learn",
      paramLabel = "CORPUS",
      description =
          "Texts to learn from, a line each, or the field \"text\" of .jsonl; may be repeated.")
  private List<String> corpora = new ArrayList<>();

  @Option(names = "--strict", description = "Refuse input that is not UTF-8.")
  private boolean strict;

  @Option(names = "--fail-fast", description = "End at the first line that is no entry.")
  private boolean failFast;

  CompileCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    GazetteerFiles files = new GazetteerFiles(streams, strict, true).failFast(failFast);
    Gazetteer.Builder builder = Gazetteer.builder();
    if (format == GazetteerFormat.GEONAMES || format == GazetteerFormat.WIKIDATA) {
      if (sources.size() != 2) {
        throw new UserError("--from " + format + " takes two files, but got " + sources.size());
      }
      files.loadPair(sources.get(0), sources.get(1), format, builder);
    } else {
      sources.forEach(source -> files.load(source, format, builder));
    }
    Documents documents = new Documents(streams, corpora, strict);
    Gazetteer gazetteer = builder.build();
    if (!corpora.isEmpty()) {
      gazetteer = gazetteer.learn(documents, BuiltInLexicon.instance());
    }
    write(gazetteer, Input.path(output));
    streams.out().print(output + ": " + gazetteer.size() + " entries\n");
    return InputOptions.status(files.badLines() + documents.badLines() == 0);
  }

  private void write(Gazetteer gazetteer, Path file) {
    try {
      gazetteer.write(file);
    } catch (IOException e) {
      throw new UserError("cannot write " + output + ": " + FileErrors.reason(e), e);
    }
  }
}
