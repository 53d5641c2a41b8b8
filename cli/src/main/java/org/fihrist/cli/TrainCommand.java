package org.fihrist.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.fihrist.cli.io.FileErrors;
import org.fihrist.cli.io.Input;
import org.fihrist.cli.io.Streams;
import org.fihrist.cli.io.UserError;
import org.fihrist.cli.io.Utf8Lines;
import org.fihrist.cli.json.JsonException;
import org.fihrist.cli.json.JsonObject;
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
  private int badLines;

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
    for (Input input : Input.of(files)) {
      learn(input);
    }
    TrainedLexicon lexicon = trainer.train();
    try {
      lexicon.write(Input.path(output));
    } catch (IOException e) {
      throw new UserError("cannot write " + output + ": " + FileErrors.reason(e), e);
    }
    streams
        .out()
        .print(output + ": " + lexicon.size() + " words of " + lexicon.total() + " tokens\n");
    return badLines == 0 ? Main.OK : Main.FINDINGS;
  }

  private void learn(Input input) {
    boolean jsonLines = input.name().endsWith(".jsonl");
    try (InputStream in = input.open(streams)) {
      Utf8Lines lines = new Utf8Lines(in, input.shownName());
      for (String line = lines.next(); line != null; line = lines.next()) {
        learn(input, lines.number(), line, jsonLines);
      }
      if (lines.firstError() >= 0) {
        input.report(streams, strict, lines.firstError(), "");
      }
    } catch (IOException e) {
      throw new UserError("cannot close " + input.shownName(), e);
    }
  }

  private void learn(Input input, int number, String line, boolean jsonLines) {
    if (line.isBlank()) {
      return;
    }
    try {
      trainer.add(jsonLines ? JsonObject.parse(line).string("text") : line);
    } catch (JsonException e) {
      badLines++;
      streams.warn(input.shownName() + ":" + number + ": " + e.getMessage());
    }
  }
}
