package org.fihrist.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.fihrist.cli.io.Streams;
import org.fihrist.cli.io.TextOutput;
import org.fihrist.cli.io.UserError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentsTest {

  @TempDir private Path folder;

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private Documents documents(boolean strict, String... files) {
    Streams streams =
        new Streams(
            new ByteArrayInputStream("من المدخل\n".getBytes(StandardCharsets.UTF_8)),
            new TextOutput(new ByteArrayOutputStream(), "standard output"),
            new TextOutput(err, "standard error"),
            false);
    return new Documents(streams, List.of(files), strict);
  }

  private static List<String> read(Documents documents) {
    List<String> all = new ArrayList<>();
    documents.forEach(all::add);
    return all;
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void aLineIsADocument() throws IOException {
    Documents documents =
        documents(false, write("a.txt", "أول\n\n  \r\nثان\r\n"), write("b", "ثالث"));
    assertEquals(List.of("أول", "ثان", "ثالث"), read(documents));
    assertEquals(List.of("أول", "ثان", "ثالث"), read(documents));
    assertEquals(0, documents.badLines());
  }

  @Test
  void aFieldOfALineIsADocument() throws IOException {
    String file =
        write("a.jsonl", "{\"text\":\"أول\\nسطر\"}\n\nx\n{\"x\":1}\n{\"text\":\"ثان\"}\n");
    Documents documents = documents(false, file);
    assertEquals(List.of("أول\nسطر", "ثان"), read(documents));
    assertEquals(2, documents.badLines());
    List<String> told = err.toString(StandardCharsets.UTF_8).lines().toList();
    assertEquals(2, told.size());
    assertEquals("fihrist: " + file + ":4: field \"text\" is missing", told.get(1));
  }

  @Test
  void noFileIsStandardInput() {
    assertEquals(List.of("من المدخل"), read(documents(false)));
    assertEquals(List.of("من المدخل"), read(documents(false, "-")));
  }

  @Test
  void emptyFilesHaveNoDocuments() throws IOException {
    assertEquals(List.of(), read(documents(false, write("a.txt", ""), write("b.jsonl", "\n"))));
  }

  @Test
  void bytesThatAreNoUtf8AreToldOnceAFile() throws IOException {
    Path file =
        Files.write(folder.resolve("a.txt"), new byte[] {'a', (byte) 0xFF, '\n', (byte) 0xFF});
    assertEquals(List.of("a\uFFFD", "\uFFFD"), read(documents(false, file.toString())));
    assertEquals(
        "fihrist: warning: " + file + ": invalid UTF-8 at byte 1; read as U+FFFD\n",
        err.toString(StandardCharsets.UTF_8));
    UserError e = assertThrows(UserError.class, () -> read(documents(true, file.toString())));
    assertEquals(file + ": invalid UTF-8 at byte 1; refused by --strict", e.getMessage());
  }

  @Test
  void afterTheLastThereIsNone() {
    Iterator<String> documents = documents(false).iterator();
    documents.next();
    assertEquals(false, documents.hasNext());
    assertThrows(NoSuchElementException.class, documents::next);
  }
}
