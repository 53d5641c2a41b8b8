package org.fihrist.cli.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/**
 * One file, or standard input, as a source of text.
 *
 * @param name the file's name as given, {@code -} for standard input
 */
public record Input(String name) {

  /** The name that stands for standard input. */
  public static final String STANDARD = "-";

  /**
   * The inputs that the arguments name.
   *
   * @param names file names; none stands for standard input
   * @return at least one input
   */
  public static List<Input> of(List<String> names) {
    return names.isEmpty() ? List.of(new Input(STANDARD)) : names.stream().map(Input::new).toList();
  }

  /**
   * The name for a message.
   *
   * @return the file's name, or {@code standard input}
   */
  public String shownName() {
    return isStandard() ? "standard input" : name;
  }

  /**
   * Reads all of it.
   *
   * @param streams where standard input is and a warning goes
   * @param strict whether bytes that are not UTF-8 are refused
   * @return the text, with U+FFFD for what is not UTF-8
   * @throws UserError if it cannot be read
   */
  public String readText(Streams streams, boolean strict) {
    byte[] bytes = readBytes(streams);
    Utf8.Decoded decoded = Utf8.decode(bytes, 0, bytes.length);
    if (decoded.firstError() >= 0) {
      report(streams, strict, decoded.firstError(), hint(bytes));
    }
    return decoded.text();
  }

  /**
   * Opens it for reading by lines.
   *
   * @param streams where standard input is
   * @return a stream that the caller closes
   * @throws UserError if it cannot be opened
   */
  public InputStream open(Streams streams) {
    if (isStandard()) {
      return new StandardInput(streams.in());
    }
    try {
      Path path = path(name);
      if (Files.isDirectory(path)) {
        throw new UserError("cannot read " + name + ": it is a directory");
      }
      return Files.newInputStream(path);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /**
   * Tells that bytes are not UTF-8.
   *
   * @param streams where the warning goes
   * @param strict whether it is an error
   * @param offset where the first of them is
   * @param hint what they may be instead, may be empty
   * @throws UserError if strict
   */
  public void report(Streams streams, boolean strict, long offset, String hint) {
    String message = shownName() + ": invalid UTF-8 at byte " + offset + hint;
    if (strict) {
      throw new UserError(message + "; refused by --strict");
    }
    streams.warn("warning: " + message + "; read as U+FFFD");
  }

  /**
   * A path from an argument.
   *
   * @param name the argument
   * @return the path
   * @throws UserError if the file system cannot have such a name
   */
  public static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new UserError(name + " cannot be a file name: " + e.getReason(), e);
    }
  }

  private boolean isStandard() {
    return name.equals(STANDARD);
  }

  private byte[] readBytes(Streams streams) {
    try (InputStream in = open(streams)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw unreadable(e);
    } catch (OutOfMemoryError e) {
      throw new UserError(
          "not enough memory for "
              + shownName()
              + ": give Java more (FIHRIST_JAVA_OPTS=-Xmx4g) or cut the input into lines"
              + " for --jsonl",
          e);
    }
  }

  private UserError unreadable(IOException e) {
    return new UserError("cannot read " + shownName() + ": " + FileErrors.reason(e), e);
  }

  private static String hint(byte[] bytes) {
    boolean utf16 =
        bytes.length >= 2
            && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE
                || bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF);
    return utf16 ? " (it looks like UTF-16)" : "";
  }

  /** Standard input is not ours to close. */
  private static final class StandardInput extends java.io.FilterInputStream {

    StandardInput(InputStream in) {
      super(in);
    }

    @Override
    public void close() {}
  }
}
