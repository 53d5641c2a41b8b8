package org.fihrist.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.fihrist.cli.io.FileErrors;
import org.fihrist.cli.io.Input;
import org.fihrist.cli.io.Streams;
import org.fihrist.cli.io.UserError;
import org.fihrist.repair.LexiconTrainer;
import org.fihrist.repair.TrainedLexicon;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Learns words from the user's documents. */
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    header = "Learns the words of your own documents for repair --lexicon.",
    description = "A file whose name ends in .jsonl has a document a line in the field \"text\".",
    footerHeading = "%nExamples:%n",
    footer = {
      "  fihrist train archive/*.txt -o news.lexicon",
      "  fihrist train articles.jsonl -o news.lexicon",
      "  fihrist repair --lexicon news.lexicon article.txt"
    })
final class TrainCommand implements Callable<Integer> {

  private static final long PROGRESS_TOKENS = 1_000_000;

  private final Streams streams;
  private final LexiconTrainer trainer = new LexiconTrainer();

  @Parameters(paramLabel = "CORPUS", arity = "1..*", description = "Documents, UTF-8.")
  private List<String> files = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "LEXICON",
      description = "The file to write.")
  private String output = "";

  @Option(names = "--strict", description = "Refuse input that is not UTF-8.")
  private boolean strict;

  TrainCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    trainer.onProgress(PROGRESS_TOKENS, tokens -> streams.warn(tokens + " tokens read"));
    Documents documents = new Documents(streams, files, strict);
    documents.forEach(trainer::add);
    TrainedLexicon lexicon = trainer.train();
    try {
      lexicon.write(Input.path(output));
    } catch (IOException e) {
      throw new UserError("cannot write " + output + ": " + FileErrors.reason(e), e);
    }
    streams
        .out()
        .print(output + ": " + lexicon.size() + " words of " + lexicon.total() + " tokens\n");
    return documents.badLines() == 0 ? Main.OK : Main.FINDINGS;
  }
}
