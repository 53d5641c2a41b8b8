package org.fihrist.cli.evaluate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fihrist.cli.io.Input;

/**
 * What readers said of the likeliest changes in published text: {@code before TAB after TAB T|S|F},
 * a true repair, a style that is current in both spellings, or damage. Words that are parted stand
 * before as one and after as two; words that are joined the other way round.
 */
final class Labels {

  private final Map<String, String> labels = new HashMap<>();

  /** The labels of files, or of the one file {@code *labels.tsv} beside the cases. */
  static Labels find(List<String> names, List<Input> cases, CaseReader reader, Scoreboard board) {
    Labels labels = new Labels();
    for (String file : names.isEmpty() ? beside(cases) : names) {
      reader.readText(new Input(file)).lines().forEach(labels::add);
      board.note(labels.labels.size() + " labels, up to those of " + file);
    }
    return labels;
  }

  /** Whether the change is no error. */
  boolean isAccepted(String before, String after) {
    String label = labels.getOrDefault(before + "\t" + after, "F");
    return !label.equals("F");
  }

  private void add(String line) {
    int last = line.lastIndexOf('\t');
    if (last > 0) {
      labels.put(line.substring(0, last), line.substring(last + 1).strip());
    }
  }

  private static List<String> beside(List<Input> cases) {
    for (Input file : cases) {
      Path labels = Input.path(file.name()).resolveSibling("repair-ant-labels.tsv");
      if (file.name().contains("repair-ant") && Files.exists(labels)) {
        return List.of(labels.toString());
      }
    }
    return List.of();
  }
}
