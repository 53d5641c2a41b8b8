package org.fihrist.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Objects;
import org.fihrist.cli.io.OutputFailure;
import org.fihrist.cli.io.Streams;
import org.fihrist.cli.io.TextOutput;
import org.fihrist.cli.io.UserError;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The shell's entry point. Exit status: 0; 1 when a line could not be answered or a figure is below
 * its floor; 2 for bad use or bad input, with one line on standard error.
 */
public final class Main {

  static final int OK = 0;
  static final int FINDINGS = 1;
  static final int BAD_USE = 2;

  private static final int HELP_WIDTH = 100;

  private Main() {}

  /**
   * Runs a command and ends the process with its status.
   *
   * @param args the command and its options
   */
  public static void main(String[] args) {
    // Not System.out: it would swallow what cannot be written.
    TextOutput out = new TextOutput(new FileOutputStream(FileDescriptor.out), "standard output");
    TextOutput err = new TextOutput(new FileOutputStream(FileDescriptor.err), "standard error");
    boolean terminal = Boolean.getBoolean("fihrist.terminal");
    System.exit(run(new Streams(new FileInputStream(FileDescriptor.in), out, err, terminal), args));
  }

  /**
   * Runs a command.
   *
   * @param streams what it reads and writes
   * @param args the command and its options
   * @return the exit status
   */
  public static int run(Streams streams, String... args) {
    Objects.requireNonNull(streams, "streams");
    try {
      // Help is printed here: a failing output would make the command line print a stack trace.
      StringWriter help = new StringWriter();
      int status = commandLine(streams, help).execute(args);
      streams.out().print(help.getBuffer());
      streams.out().finish();
      return status;
    } catch (OutputFailure e) {
      return outputFailed(streams, e);
    } catch (OutOfMemoryError e) {
      return fail(streams, "not enough memory: give Java more with FIHRIST_JAVA_OPTS=-Xmx4g");
    }
  }

  private static CommandLine commandLine(Streams streams, StringWriter help) {
    CommandLine shell = Commands.all(streams);
    Ansi ansi = streams.terminal() ? Ansi.ON : Ansi.OFF;
    shell
        .setExpandAtFiles(false)
        .setUsageHelpWidth(HELP_WIDTH)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setColorScheme(CommandLine.Help.defaultColorScheme(ansi))
        .setOut(new PrintWriter(help))
        .setErr(new PrintWriter(help))
        .setParameterExceptionHandler((e, arguments) -> badUse(streams, e))
        .setExecutionExceptionHandler((e, command, parsed) -> failed(streams, e));
    return shell;
  }

  private static int badUse(Streams streams, ParameterException e) {
    CommandLine shell = e.getCommandLine();
    String command = shell.getCommandSpec().qualifiedName();
    String message = firstLine(String.valueOf(e.getMessage()));
    if (e instanceof UnmatchedArgumentException unmatched
        && !shell.getSubcommands().isEmpty()
        && !unmatched.isUnknownOption()) {
      message = "no such command: " + unmatched.getUnmatched().get(0);
    }
    return fail(streams, message + " (see " + command + " --help)");
  }

  /** Never throws: the command line would print a stack trace. */
  private static int failed(Streams streams, Exception e) {
    if (e instanceof OutputFailure failure) {
      return outputFailed(streams, failure);
    }
    if (e instanceof UserError) {
      return fail(streams, String.valueOf(e.getMessage()));
    }
    StackTraceElement[] trace = e.getStackTrace();
    String place = trace.length == 0 ? "" : " at " + trace[0];
    return fail(streams, "internal error, please report it: " + e + place);
  }

  private static int outputFailed(Streams streams, OutputFailure failure) {
    if (failure.isClosedByReader()) {
      return BAD_USE;
    }
    try {
      streams.err().print("fihrist: ").print(failure.getMessage()).print("\n").flush();
    } catch (OutputFailure again) {
      // Standard error is gone too: the status alone tells.
      return BAD_USE;
    }
    return BAD_USE;
  }

  private static int fail(Streams streams, String message) {
    try {
      streams.warn(message);
      return BAD_USE;
    } catch (OutputFailure e) {
      return outputFailed(streams, e);
    }
  }

  private static String firstLine(String message) {
    int end = message.indexOf('\n');
    return end < 0 ? message : message.substring(0, end);
  }
}
