package org.fihrist.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class NormalizeCommandTest {

  @Test
  void textIsNormalized() {
    ShellRun run = ShellRun.of("كَتَبَ", "normalize");
    assertEquals(new ShellRun(0, "كتب\n", ""), run);
  }

  @Test
  void theProfileIsAnOption() {
    assertEquals("مسول\n", ShellRun.of("مسؤول", "normalize", "--profile", "match").out());
  }

  @Test
  void aLineIsAnsweredWithTheSpansAsked() {
    ShellRun run =
        ShellRun.of(
            "{\"id\":7,\"input\":\"كَتَبَ\",\"profile\":\"SEARCH\",\"spans\":[[0,3],[1,2]]}\n",
            "normalize",
            "--jsonl");
    assertEquals(
        new ShellRun(0, "{\"id\":7,\"output\":\"كتب\",\"spans\":[[0,6],[2,4]]}\n", ""), run);
  }

  @Test
  void loneSurrogatesSurvive() {
    String line = "{\"id\":\"a\",\"input\":\"\\ud800x\\udc00\",\"profile\":\"CLEAN\"}";
    assertEquals(
        "{\"id\":\"a\",\"output\":\"\\ud800x\\udc00\"}\n",
        ShellRun.of(line, "normalize", "--jsonl").out());
  }

  @Test
  void aBadLineIsToldAndTheRunGoesOn() {
    ShellRun run =
        ShellRun.of(
            """
            {"id":1,"input":"أ","profile":"SEARCH"}
            {"id":2,"input":5}
            {"id":3,"input":

            {"id":4,"input":"x","profile":"LOUD"}
            {"id":5,"input":"x","spans":[[0,2]]}
            {"id":6,"input":"إ"}
            """,
            "normalize",
            "--jsonl");
    List<String> lines = run.outLines();
    assertEquals(1, run.status());
    assertEquals("{\"id\":1,\"output\":\"ا\"}", lines.get(0));
    assertEquals(
        "{\"id\":2,\"error\":\"field \\\"input\\\" must be a string, but is a number\",\"line\":2}",
        lines.get(1));
    assertEquals("{\"id\":3,\"error\":\"not valid JSON", lines.get(2).substring(0, 31));
    assertEquals(",\"line\":3}", lines.get(2).substring(lines.get(2).length() - 10));
    assertEquals(
        "{\"id\":4,\"error\":\"\\\"profile\\\" must be CLEAN, SEARCH, MATCH or RESTORE, but is"
            + " \\\"LOUD\\\"\",\"line\":5}",
        lines.get(3));
    assertEquals(",\"line\":6}", lines.get(4).substring(lines.get(4).length() - 10));
    assertEquals("{\"id\":6,\"output\":\"ا\"}", lines.get(5));
  }
}
