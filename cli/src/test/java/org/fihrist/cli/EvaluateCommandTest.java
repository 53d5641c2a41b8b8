package org.fihrist.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each task on cases of which one is right and one is wrong by what it expects. */
class EvaluateCommandTest {

  private static final String NORMALIZE =
      """
      {"id":"a","phenomenon":"marks","profile":"SEARCH","input":"كَتب","output":"كتب",\
      "spans":[[0,1,0,2]]}
      {"id":"b","phenomenon":"marks","profile":"SEARCH","input":"كتب","output":"كتاب"}
      {"id":"c","phenomenon":"marks","profile":"MATCH","input":"كَتب","output":"كتب",\
      "spans":[[0,1,0,1]]}
      {"id":"d","phenomenon":"words","profile":"RESTORE","input":"الى","output":"إلى"}
      """;

  @TempDir private Path folder;

  @Test
  void normalizeComparesOutputAndSpans() throws IOException {
    ShellRun run = evaluate("normalize", NORMALIZE);
    assertEquals(0, run.status());
    assertTrue(run.out().contains("FAIL b SEARCH marks\n  input     كتب\n"), run.out());
    assertTrue(run.out().contains("at 2: expected U+0627, found U+0628\n"), run.out());
    assertTrue(run.out().contains("span      [0, 1) expected [0, 1), found [0, 2)\n"), run.out());
    assertEquals(
        """
        figure normalize 0.3333
        figure normalize.SEARCH 0.5000
        figure normalize.MATCH 0.0000
        figure normalize.RESTORE 1.0000
        """,
        figures(run));
  }

  @ParameterizedTest
  @CsvSource({
    "0.3333, 0",
    "0.34, 1",
    "normalize.SEARCH=0.5, 0",
    "normalize.SEARCH=0.51, 1",
    "normalize.LOUD=0.1, 2"
  })
  void aFigureBelowItsFloorIsAFinding(String floor, int status) throws IOException {
    assertEquals(status, evaluate("normalize", NORMALIZE, "--floor", floor).status());
  }

  @Test
  void failuresCanBeBounded() throws IOException {
    String out = evaluate("normalize", NORMALIZE, "--failures", "1").out();
    assertEquals(1, out.lines().filter(l -> l.startsWith("FAIL")).count());
    assertTrue(out.contains("# 1 more failures are not shown (--failures)\n"), out);
  }

  @Test
  void aLineThatIsNoCaseIsToldAndTheOthersAreScored() throws IOException {
    ShellRun run = evaluate("normalize", NORMALIZE + "{\"id\":\"x\"}\n[]\n");
    assertEquals(1, run.status());
    assertEquals(2, run.err().lines().count());
    assertTrue(run.err().contains(":5: field \"profile\" is missing\n"), run.err());
    assertTrue(run.err().contains(":6: expected a JSON object, found a list\n"), run.err());
    assertTrue(run.out().contains("figure normalize 0.3333\n"));
  }

  @Test
  void entitiesCompareSpansAndIds() throws IOException {
    String gazetteer = "\"gazetteer\":[{\"id\":\"eg\",\"type\":\"PLACE\",\"name\":\"مصر\"}]";
    String start = "\",\"phenomenon\":\"clitic\",\"text\":\"يقيم بمصر\"," + gazetteer;
    ShellRun run =
        evaluate(
            "entities",
            "{\"id\":\"a"
                + start
                + ",\"expect\":[{\"start\":6,\"end\":9,\"id\":\"eg\"}]}\n"
                + "{\"id\":\"b"
                + start
                + ",\"expect\":[{\"start\":6,\"end\":9,\"id\":\"x\","
                + "\"alt\":[\"eg\"]}]}\n"
                + "{\"id\":\"c"
                + start
                + ",\"expect\":[{\"start\":5,\"end\":9,\"id\":\"eg\"}]}\n"
                + "{\"id\":\"d"
                + start
                + ",\"expect\":[]}\n");
    assertEquals("figure entities 0.5000\n", figures(run));
    assertTrue(
        run.out().contains("expected  [[5, 9) eg بمصر]\n  found     [[6, 9) eg مصر]\n"), run.out());
  }

  @Test
  void repairCountsWholeSentencesDamagedAndCorrectApart() throws IOException {
    ShellRun run =
        evaluate(
            "repair",
            """
            {"id":"a","class":"punct","input":"اكتمل .","expected":"اكتمل."}
            {"id":"b","class":"punct","input":"اكتمل.","expected":"اكتملا."}
            {"id":"c","class":"neg-name","input":"بنغازي","expected":"بنغازي"}
            """);
    assertEquals(
        """
        figure repair 0.6667
        figure repair.damaged 0.5000
        figure repair.negatives 1.0000
        """,
        figures(run));
  }

  @Test
  void repairCountsBoundariesByKind() throws IOException {
    String out =
        figures(
            evaluate(
                "repair",
                """
                {"id":"a","input":"اكتمل . جدا","expected":"اكتمل. جدا",\
                "damage":[{"kind":"punct-before","at":5,"in":5}]}
                {"id":"b","input":"قال ، ظظظظظظظظ","expected":"قال ، ظظظظ ظظظظ",\
                "damage":[{"kind":"glue","at":10,"in":10}]}
                {"id":"c","input":"س .","expected":"س.","ambiguous":true,\
                "damage":[{"kind":"glue","at":1,"in":1}]}
                {"id":"d","input":"جدا ، قال","expected":"جدا ، قال","damage":[]}
                """));
    assertTrue(out.contains("figure repair.boundaries.P 0.5000\n"), out);
    assertTrue(out.contains("figure repair.boundaries.R 0.5000\n"), out);
    assertTrue(out.contains("figure repair.boundaries.punct-before.R 1.0000\n"), out);
    assertTrue(out.contains("figure repair.recall.glue 0.0000\n"), out);
    assertTrue(out.contains("figure repair.changes_per_million.punct-before 333333.3333\n"), out);
    assertTrue(out.contains("figure repair.wrong_per_million 0.0000\n"), out);
    assertTrue(out.contains("figure repair.R@20 0.0000\n"), out);
    assertTrue(out.contains("figure repair.joins.R@20 0.0000\n"), out);
  }

  @Test
  void nerWidensToTokensAndCountsTestSentences() throws IOException {
    Files.writeString(
        folder.resolve("x-gazetteer.jsonl"),
        """
        {"id":"n0","type":"PLACE","name":"مصر","aliases":[],"prior":0.9}
        {"id":"n1","type":"PLACE","name":"قطر","aliases":[],"prior":0.9}
        """);
    Path cases =
        Files.writeString(
            folder.resolve("x-cases.jsonl"),
            """
            {"id":"1","split":"test","text":"يقيم بمصر الآن","entities":\
            [{"start":5,"end":9,"type":"PLACE","recall":true}]}
            {"id":"2","split":"test","text":"زار قطر الكبرى","entities":\
            [{"start":4,"end":14,"type":"PLACE","recall":true}]}
            {"id":"3","split":"train","text":"زار مصر","entities":[]}
            """);
    ShellRun run = ShellRun.of("", "evaluate", "--task", "ner", cases.toString());
    assertEquals(
        """
        figure ner.x.priors.F1 0.5000
        figure ner.x.priors.P 0.5000
        figure ner.x.priors.P.overlap 1.0000
        figure ner.x.priors.R 0.5000
        figure ner.x.plain.F1 0.5000
        figure ner.x.plain.P 0.5000
        figure ner.x.plain.P.overlap 1.0000
        figure ner.x.plain.R 0.5000
        """,
        figures(run));
  }

  @Test
  void annotateScoresEachLayerOfAnArticle() throws IOException {
    Files.writeString(folder.resolve("article.txt"), "زار روسياوإيران");
    ShellRun run =
        evaluate(
            "annotate",
            """
            {"source_file":"article.txt","text_length_utf16":15,
             "defects":[{"id":"d1","start":4,"end":15,"surface":"روسياوإيران","kind":"glued",
               "repaired":"روسيا وإيران","level":"repair"}],
             "entities":[
               {"id":"e1","start":4,"end":9,"surface":"روسيا","type":"PLACE","link":"Q159",
                "mention":"name"},
               {"id":"e2","start":10,"end":15,"surface":"إيران","type":"PLACE","link":"Q1",
                "mention":"name"},
               {"id":"e3","start":0,"end":3,"surface":"زار","type":"GROUP","link":"x",
                "mention":"nominal"}],
             "gazetteer":[{"id":"Q159","type":"PLACE","name":"روسيا"},
               {"id":"Q794","type":"PLACE","name":"إيران"}]}
            """);
    String out = figures(run);
    assertTrue(out.contains("figure annotate.entities 0.5000\n"), out);
    assertTrue(out.contains("figure annotate.repair 1.0000\n"), out);
    assertTrue(out.contains("figure annotate.own.strict 0.5000\n"), out);
    assertTrue(out.contains("figure annotate.own.precision 1.0000\n"), out);
  }

  private ShellRun evaluate(String task, String cases, String... more) throws IOException {
    Path file = Files.writeString(folder.resolve("cases.jsonl"), cases);
    String[] args = {"evaluate", "--task", task, file.toString()};
    String[] all = java.util.Arrays.copyOf(args, args.length + more.length);
    System.arraycopy(more, 0, all, args.length, more.length);
    return ShellRun.of("", all);
  }

  private static String figures(ShellRun run) {
    StringBuilder figures = new StringBuilder();
    run.out().lines().filter(l -> l.startsWith("figure ")).forEach(l -> figures.append(l + "\n"));
    return figures.toString();
  }
}
