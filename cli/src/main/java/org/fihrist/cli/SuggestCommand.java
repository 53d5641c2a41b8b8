package org.fihrist.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.fihrist.cli.engine.Suggestions;
import org.fihrist.cli.engine.Suggestions.Suggestion;
import org.fihrist.cli.io.Streams;
import org.fihrist.cli.io.Visible;
import org.fihrist.cli.json.JsonWriter;
import org.fihrist.entities.EntityMatcher;
import org.fihrist.entities.EntityMention;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists what a gazetteer lacks. */
@Command(
    name = "suggest",
    mixinStandardHelpOptions = true,
    header = "Lists the names in a corpus that the gazetteers do not have.",
    description = {
      "Takes words after a title for a person, words after a noun such as company or party, and",
      "quoted names, for an organisation. Prints how often each was met, its type, the name and the",
      "first places, parted by tabs, the most frequent first. The corpus is read line by line; a file",
      "whose name ends in .jsonl has a document a line in the field \"text\". What --jsonl prints is a",
      "list that compile takes; look through it first: a candidate is a guess."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  fihrist suggest archive/*.txt | less",
      "  fihrist suggest --jsonl --min 10 articles.jsonl > candidates.jsonl",
      "  fihrist compile candidates.jsonl -o candidates.gazetteer"
    })
final class SuggestCommand implements Callable<Integer> {

  private static final long PROGRESS = 10_000;

  private final Streams streams;

  @Parameters(paramLabel = "CORPUS", arity = "1..*", description = "Documents, UTF-8.")
  private List<String> files = new ArrayList<>();

  @Mixin private GazetteerOptions names = new GazetteerOptions();

  @Option(
      names = "--min",
      paramLabel = "N",
      description = "List names that were met N times or more; default ${DEFAULT-VALUE}.")
  private int least = 2;

  @Option(
      names = "--contexts",
      paramLabel = "N",
      description = "Show the first N places of each; default ${DEFAULT-VALUE}.")
  private int contexts = 3;

  @Option(names = "--jsonl", description = "Print a JSON object a line: an entry for compile.")
  private boolean jsonLines;

  @Option(names = "--strict", description = "Refuse input that is not UTF-8.")
  private boolean strict;

  SuggestCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    EntityMatcher matcher =
        EntityMatcher.builder(names.load(streams, strict)).candidates(true).build();
    Suggestions suggestions = new Suggestions(contexts);
    long read = 0;
    Documents documents = new Documents(streams, files, strict);
    for (String text : documents) {
      suggestions.add(text, matcher.match(text));
      if (++read % PROGRESS == 0) {
        streams.warn(read + " documents read, " + suggestions.size() + " candidates");
      }
    }
    for (Suggestion suggestion : suggestions.list(least)) {
      if (jsonLines) {
        printJson(suggestion);
      } else {
        print(suggestion);
      }
    }
    return names.status(documents.badLines() == 0 ? Main.OK : Main.FINDINGS);
  }

  private void print(Suggestion suggestion) {
    streams.out().print(suggestion.count()).print("\t").print(suggestion.type().name());
    cell(suggestion.name());
    suggestion.contexts().forEach(this::cell);
    streams.out().print("\n");
  }

  private void cell(String text) {
    streams.out().print("\t").print(Visible.line(text));
  }

  private void printJson(Suggestion suggestion) {
    JsonWriter out = new JsonWriter(streams.out().forJson());
    out.beginObject()
        .field("id", EntityMention.CANDIDATE + suggestion.type() + ":" + suggestion.name())
        .field("type", suggestion.type().name())
        .field("name", suggestion.name())
        .field("aliases", suggestion.spellings().subList(1, suggestion.spellings().size()))
        .field("count", suggestion.count())
        .field("contexts", suggestion.contexts())
        .endObject();
    out.close();
    streams.out().print("\n");
  }
}
