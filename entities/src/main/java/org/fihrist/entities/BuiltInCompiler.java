package org.fihrist.entities;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Compiles the built-in gazetteer from its lists, and the known names from it. The build runs it
 * once the classes are there, so that users open a file instead of indexing the lists anew.
 */
public final class BuiltInCompiler {

  private BuiltInCompiler() {}

  /**
   * Writes the compiled gazetteer and the known names.
   *
   * @param args the folder of the module's classes
   * @throws IOException if they cannot be written
   */
  public static void main(String[] args) throws IOException {
    Path file = Path.of(args[0], "org", "fihrist", "entities", BuiltIn.COMPILED);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Gazetteer gazetteer = BuiltIn.compile();
    gazetteer.write(file);
    try (var out =
        new DataOutputStream(Files.newOutputStream(file.resolveSibling(KnownNames.COMPILED)))) {
      KnownNames.write(gazetteer.entries(), out);
    }
  }
}
