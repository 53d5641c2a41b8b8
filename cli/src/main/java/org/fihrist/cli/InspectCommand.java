package org.fihrist.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.fihrist.cli.io.FileErrors;
import org.fihrist.cli.io.Input;
import org.fihrist.cli.io.Streams;
import org.fihrist.cli.io.UserError;
import org.fihrist.entities.Gazetteer;
import org.fihrist.repair.TrainedLexicon;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says what a compiled file holds. */
@Command(
    name = "inspect",
    mixinStandardHelpOptions = true,
    header = "Verifies compiled files and says what they hold.",
    description = {
      "Reads compiled gazetteers and lexicons whole, with all their checksums. A file that was cut,",
      "changed or made by something else is told, with status 2."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  fihrist inspect names.gazetteer news.lexicon"})
final class InspectCommand implements Callable<Integer> {

  private static final int GAZETTEER = 0x4648475A;
  private static final int LEXICON = 0x46484C58;

  private final Streams streams;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Compiled files.")
  private List<String> files = new ArrayList<>();

  InspectCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    for (String file : files) {
      try {
        inspect(file, Input.path(file));
      } catch (IOException e) {
        throw new UserError("cannot read " + file + ": " + FileErrors.reason(e), e);
      }
    }
    return Main.OK;
  }

  private void inspect(String name, Path file) throws IOException {
    int magic = magic(name);
    if (magic == GAZETTEER) {
      Gazetteer gazetteer = Gazetteer.open(file);
      print(name, "a gazetteer", file);
      gazetteer(gazetteer);
    } else if (magic == LEXICON) {
      TrainedLexicon lexicon = TrainedLexicon.open(file);
      print(name, "a lexicon", file);
      line("words", lexicon.size());
      line("tokens", lexicon.total());
    } else {
      throw new UserError(name + " is neither a compiled gazetteer nor a lexicon");
    }
    streams.out().print("  checksum     right\n");
  }

  private int magic(String name) throws IOException {
    try (InputStream in = new Input(name).open(streams)) {
      byte[] first = in.readNBytes(Integer.BYTES);
      return first.length < Integer.BYTES ? 0 : ByteBuffer.wrap(first).getInt();
    }
  }

  private void gazetteer(Gazetteer gazetteer) {
    Map<String, Integer> types = new TreeMap<>();
    long names = 0;
    for (Gazetteer.Entry entry : gazetteer.entries()) {
      types.merge(entry.type().name(), 1, Integer::sum);
      names += entry.names().size();
    }
    line("entries", gazetteer.size());
    line("names", names);
    types.forEach(this::line);
  }

  private void print(String name, String what, Path file) throws IOException {
    streams.out().print(name + ": " + what + ", " + Files.size(file) + " bytes\n");
  }

  private void line(String what, long count) {
    streams.out().print(String.format(java.util.Locale.ROOT, "  %-13s%d%n", what, count));
  }
}
