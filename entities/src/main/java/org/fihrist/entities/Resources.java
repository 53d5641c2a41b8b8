package org.fihrist.entities;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The word lists that come with the library. */
final class Resources {

  private Resources() {}

  /** The rows of a list: cells parted by tabs, lines that start with # left out. */
  static List<String[]> rows(String name) {
    List<String[]> rows = new ArrayList<>();
    try (BufferedReader in = open(name)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          rows.add(line.split("\t", -1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the word list " + name, e);
    }
    return rows;
  }

  static BufferedReader open(String name) {
    InputStream in = Objects.requireNonNull(Resources.class.getResourceAsStream(name), () -> name);
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }
}
