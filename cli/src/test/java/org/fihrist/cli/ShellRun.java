package org.fihrist.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.fihrist.cli.io.Streams;
import org.fihrist.cli.io.TextOutput;

/** What a command did, run in this process. */
record ShellRun(int status, String out, String err) {

  static ShellRun of(String in, String... args) {
    return of(in.getBytes(StandardCharsets.UTF_8), false, args);
  }

  static ShellRun of(byte[] in, boolean terminal, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Streams streams =
        new Streams(
            new ByteArrayInputStream(in),
            new TextOutput(out, "standard output"),
            new TextOutput(err, "standard error"),
            terminal);
    int status = Main.run(streams, args);
    streams.err().flush();
    return new ShellRun(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  List<String> outLines() {
    return out.lines().toList();
  }
}
