package org.fihrist.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The shell's entry point. */
@Command(name = "fihrist", mixinStandardHelpOptions = true)
public final class Main {

  private Main() {}

  /**
   * Runs a command.
   *
   * @param args the command and its options
   */
  public static void main(String[] args) {
    System.exit(new CommandLine(new Main()).execute(args));
  }
}
