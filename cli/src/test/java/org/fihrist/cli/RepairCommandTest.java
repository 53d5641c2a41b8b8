package org.fihrist.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fihrist.cli.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepairCommandTest {

  @TempDir private Path folder;

  @Test
  void textIsRepaired() {
    assertEquals(
        new ShellRun(0, "زار جدة ومكة.\n", ""),
        ShellRun.of("زار جدة ومكة .\n", "repair", "--no-builtin"));
  }

  /** The edits, made on the input, give the output. */
  @Test
  void theEditsOfALineMakeItsOutput() {
    String input = "اكتمل . زار مدينةجدة اليوم ، في 12يناير";
    ShellRun run =
        ShellRun.of("{\"id\":1,\"input\":\"" + input + "\"}", "repair", "--no-builtin", "--jsonl");
    JsonObject answer = JsonObject.parse(run.out());
    List<JsonObject> edits = answer.objects("edits");
    assertTrue(edits.size() >= 3, run.out());
    StringBuilder made = new StringBuilder(input);
    for (int i = edits.size() - 1; i >= 0; i--) {
      JsonObject edit = edits.get(i);
      made.replace(edit.integer("start"), edit.integer("end"), edit.string("replacement"));
    }
    assertEquals(answer.string("output"), made.toString());
  }

  @Test
  void editsAreListedWithTheirPlaces() {
    ShellRun run = ShellRun.of("اكتمل .", "repair", "--no-builtin", "--edits");
    assertTrue(run.out().startsWith("5\t6\tPUNCTUATION\t"), run.out());
    assertTrue(run.out().endsWith("\t\"\"\n"), run.out());
  }

  @Test
  void stylesAreSwitchedOn() {
    String text = "لايزال عبدالله في السع ودية";
    assertEquals("لايزال عبدالله في السعودية", ShellRun.of(text, "repair").out());
    assertEquals(
        "لا يزال عبد الله في السع ودية",
        ShellRun.of(text, "repair", "--particles", "--name-styles", "--no-joins").out());
  }

  @Test
  void whatWasWeighedIsExplained() {
    String out = ShellRun.of("زار وزيرالتنمية المدينة", "repair", "--explain").out();
    assertTrue(
        out.startsWith("5\t15\tSPLIT\tوزير|التنميه\t") || out.startsWith("4\t15\tSPLIT\tوزير|"),
        out);
    assertTrue(out.contains("\tbias="), out);
  }

  @Test
  void aLexiconIsTrainedAndUsed() throws IOException {
    Path corpus = folder.resolve("corpus.jsonl");
    String text = "وصل وفد تجاري كبير الى العاصمة. ".repeat(50);
    Files.writeString(corpus, "{\"text\":\"" + text + "\"}\n{\"text\":\n");
    Path lexicon = folder.resolve("news.lexicon");
    ShellRun train = ShellRun.of("", "train", corpus.toString(), "-o", lexicon.toString());
    assertEquals(1, train.status());
    assertEquals(lexicon + ": 6 words of 300 tokens\n", train.out());
    assertTrue(train.err().startsWith("fihrist: " + corpus + ":2: not valid JSON"), train.err());
    ShellRun repair =
        ShellRun.of("سلام", "repair", "--no-builtin", "--lexicon", lexicon.toString());
    assertEquals(new ShellRun(0, "سلام", ""), repair);
  }

  @Test
  void anUnwritableLexiconIsOneLine() throws IOException {
    Path corpus = Files.writeString(folder.resolve("a.txt"), "وصل وفد");
    Path output = folder.resolve("no/such/folder/x.lexicon");
    ShellRun run = ShellRun.of("", "train", corpus.toString(), "-o", output.toString());
    assertEquals(2, run.status());
    assertTrue(run.err().startsWith("fihrist: cannot write " + output + ": "), run.err());
    assertEquals(1, run.err().lines().count());
  }

  @Test
  void aFileThatIsNoLexiconIsOneLine() throws IOException {
    Path file = Files.writeString(folder.resolve("x.lexicon"), "سلام");
    ShellRun run = ShellRun.of("", "repair", "--no-builtin", "--lexicon", file.toString());
    assertEquals(2, run.status());
    assertTrue(run.err().startsWith("fihrist: cannot read lexicon " + file + ": "), run.err());
    assertEquals(1, run.err().lines().count());
  }
}
