package org.fihrist.cli;

import java.util.ArrayList;
import java.util.List;
import org.fihrist.cli.engine.GazetteerFiles;
import org.fihrist.cli.engine.GazetteerFormat;
import org.fihrist.cli.io.Streams;
import org.fihrist.entities.Gazetteer;
import picocli.CommandLine.Option;

/** Which names a command knows. */
final class GazetteerOptions {

  @Option(
      names = {"-g", "--gazetteer"},
      paramLabel = "FILE",
      description =
          "Names to find beside the built-in ones; an entry replaces a built-in one of its id or"
              + " name."
              + " Tab-separated, JSON Lines or compiled; may be repeated.")
  private List<String> files = new ArrayList<>();

  @Option(names = "--no-builtin", description = "Only the names of --gazetteer.")
  private boolean noBuiltIn;

  private boolean hasBadLines;

  /** The gazetteer that the options name. */
  Gazetteer load(Streams streams, boolean strict) {
    Gazetteer own = Gazetteer.builder().build();
    GazetteerFiles reader = new GazetteerFiles(streams, strict, false);
    for (String file : files) {
      Gazetteer.Builder builder = Gazetteer.builder();
      reader.load(file, GazetteerFormat.AUTO, builder);
      own = own.merge(builder.build());
    }
    hasBadLines = reader.badLines() > 0;
    if (noBuiltIn) {
      return own;
    }
    Gazetteer builtIn = Gazetteer.builtIn();
    return own.size() == 0 ? builtIn : builtIn.merge(own);
  }

  /** The status of a run whose own status is given: a bad line of a gazetteer is a finding. */
  int status(int own) {
    return own == Main.OK && hasBadLines ? Main.FINDINGS : own;
  }
}
