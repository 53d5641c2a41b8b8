package org.fihrist.cli.engine;

import java.io.IOException;
import java.util.List;
import org.fihrist.cli.io.FileErrors;
import org.fihrist.cli.io.Input;
import org.fihrist.cli.io.UserError;
import org.fihrist.entities.Gazetteer;
import org.fihrist.repair.BoundaryRepairer;
import org.fihrist.repair.BuiltInLexicon;
import org.fihrist.repair.Lexicon;
import org.fihrist.repair.Lexicons;
import org.fihrist.repair.RepairProfile;
import org.fihrist.repair.TrainedLexicon;

/** Repairers made of options. */
public final class Repairers {

  private Repairers() {}

  /**
   * A repairer that knows the words of a lexicon and the names of a gazetteer.
   *
   * @param profile how much evidence it needs
   * @param lexicon a trained lexicon's file, empty for none
   * @param gazetteer its names are words
   * @return the repairer
   * @throws UserError if the lexicon cannot be read
   */
  public static BoundaryRepairer of(RepairProfile profile, String lexicon, Gazetteer gazetteer) {
    return builder(profile, lexicon, gazetteer).build();
  }

  /**
   * The same, to be told more.
   *
   * @param profile how much evidence it needs
   * @param lexicon a trained lexicon's file, empty for none
   * @param gazetteer its names are words
   * @return a builder
   * @throws UserError if the lexicon cannot be read
   */
  public static BoundaryRepairer.Builder builder(
      RepairProfile profile, String lexicon, Gazetteer gazetteer) {
    List<String> names =
        gazetteer.entries().stream().flatMap(entry -> entry.names().stream()).toList();
    BoundaryRepairer.Builder builder =
        BoundaryRepairer.builder().profile(profile).knownWords(names);
    Lexicon words = BuiltInLexicon.instance();
    return builder.lexicon(lexicon.isEmpty() ? words : Lexicons.union(words, open(lexicon)));
  }

  private static TrainedLexicon open(String file) {
    try {
      return TrainedLexicon.open(Input.path(file));
    } catch (IOException e) {
      throw new UserError("cannot read lexicon " + file + ": " + FileErrors.reason(e), e);
    }
  }
}
