package org.fihrist.cli.io;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Says in words why a file could not be read or written. */
public final class FileErrors {

  private FileErrors() {}

  /**
   * The reason without the file's name.
   *
   * @param error what the file system said
   * @return a few words
   */
  public static String reason(IOException error) {
    if (error instanceof NoSuchFileException) {
      return "no such file or directory";
    }
    if (error instanceof AccessDeniedException) {
      return "permission denied";
    }
    String message =
        error instanceof FileSystemException file ? file.getReason() : error.getMessage();
    return message == null ? error.getClass().getSimpleName() : message;
  }
}
