package org.fihrist.text;

/** Composes two maps by walking over the blocks of both once. */
final class OffsetComposer {

  private final OffsetMap first;
  private final OffsetMap second;
  private final OffsetCursor firstBlock;
  private final OffsetWriter result = new OffsetWriter();
  private boolean firstHasBlock;

  private OffsetComposer(OffsetMap first, OffsetMap second) {
    this.first = first;
    this.second = second;
    firstBlock = first.cursor();
    firstHasBlock = firstBlock.next();
  }

  static OffsetMap compose(OffsetMap first, OffsetMap second) {
    return new OffsetComposer(first, second).run();
  }

  private OffsetMap run() {
    OffsetCursor block = second.cursor();
    while (block.next()) {
      copyRun(block.out, block.outStart, block.in);
      if (block.outStart < block.outEnd) {
        result.add(block.outEnd, first.start(block.inStart), first.end(block.inEnd));
      }
    }
    copyRun(block.out, second.length(), block.in);
    if (result.in() < first.originalLength()) {
      result.skip(first.originalLength() - result.in());
    }
    return result.build();
  }

  /** Units of the second map that are copies have the intervals of the first map. */
  private void copyRun(int outStart, int outEnd, int middleStart) {
    int shift = outStart - middleStart;
    int middleEnd = outEnd - shift;
    int middle = middleStart;
    while (middle < middleEnd) {
      while (firstHasBlock && firstBlock.outEnd <= middle) {
        firstHasBlock = firstBlock.next();
      }
      int copies = firstHasBlock ? Math.min(middleEnd, firstBlock.outStart) : middleEnd;
      if (middle < copies) {
        result.addCopy(copies + shift, firstBlock.in + middle - firstBlock.out);
        middle = copies;
      } else {
        int end = Math.min(middleEnd, firstBlock.outEnd);
        result.add(end + shift, firstBlock.inStart, firstBlock.inEnd);
        middle = end;
      }
    }
  }
}
