package org.fihrist.cli.render;

import java.util.List;
import org.fihrist.repair.RepairEdit;
import org.fihrist.text.MappedText;

/**
 * A part of an article that was read at one time: all of it, unless it is very long.
 *
 * @param start where the section begins in the article
 * @param text its text before and after the repair
 * @param edits what the repair changed, in offsets of the section
 * @param findings what is marked, by start, the longer first, in offsets of the section
 */
public record Section(int start, MappedText text, List<RepairEdit> edits, List<Finding> findings) {}
