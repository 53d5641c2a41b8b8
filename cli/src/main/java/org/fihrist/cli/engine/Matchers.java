package org.fihrist.cli.engine;

import java.util.Optional;
import org.fihrist.cli.json.JsonObject;
import org.fihrist.entities.EntityMatcher;
import org.fihrist.entities.Gazetteer;
import org.fihrist.entities.OverlapPolicy;
import org.fihrist.repair.RepairProfile;

/**
 * How a gazetteer is matched.
 *
 * @param policy which of overlapping mentions are reported
 * @param backReference whether a surname is found after its full name
 * @param repair whether glued words are parted first
 * @param priors whether the entries' priors are used
 */
public record Matchers(
    OverlapPolicy policy, boolean backReference, boolean repair, boolean priors) {

  /** The options of a case that sets none. */
  public static final Matchers DEFAULT =
      new Matchers(OverlapPolicy.LEFTMOST_LONGEST, false, false, true);

  /**
   * These options with those that a line sets.
   *
   * @param options the line's {@code options}, may be missing
   * @return the options for the line
   */
  public Matchers with(Optional<JsonObject> options) {
    return options.map(this::with).orElse(this);
  }

  private Matchers with(JsonObject options) {
    return new Matchers(
        options.optionalString("policy").map(Entries::policy).orElse(policy),
        options.bool("backref", backReference),
        options.bool("repair", repair),
        options.bool("priors", priors));
  }

  /**
   * A matcher with these options.
   *
   * @param gazetteer the names to find
   * @return the matcher
   */
  public EntityMatcher matcher(Gazetteer gazetteer) {
    EntityMatcher.Builder builder =
        EntityMatcher.builder(gazetteer).policy(policy).backReference(backReference).priors(priors);
    if (repair) {
      builder.repairer(Repairers.of(RepairProfile.DEFAULT, "", gazetteer));
    }
    return builder.build();
  }
}
