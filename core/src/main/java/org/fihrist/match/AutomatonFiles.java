package org.fihrist.match;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Moves compiled automata between memory and files. */
final class AutomatonFiles {

  private static final int CHUNK = 1 << 16;

  private AutomatonFiles() {}

  static Image map(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      long size = channel.size();
      if (size > Layout.MAX_LENGTH) {
        throw new AutomatonFormatException(
            file + " has " + size + " bytes, more than " + Layout.MAX_LENGTH);
      }
      return ImageReader.read(channel.map(FileChannel.MapMode.READ_ONLY, 0, size));
    }
  }

  /** Reads one image and not a byte more. */
  static Image read(InputStream in) throws IOException {
    byte[] header = in.readNBytes(Layout.HEADER);
    long length = ImageReader.fileLength(ByteBuffer.wrap(header));
    if (length < Layout.HEADER || length > Layout.MAX_LENGTH) {
      throw new AutomatonFormatException(
          "length of the file at byte 16: expected "
              + Layout.HEADER
              + " to "
              + Layout.MAX_LENGTH
              + ", found "
              + length);
    }
    byte[] body = in.readNBytes((int) length - Layout.HEADER);
    ByteBuffer all = ByteBuffer.allocate(header.length + body.length).put(header).put(body);
    return ImageReader.read(all.flip());
  }

  static void write(Image image, OutputStream out) throws IOException {
    ByteBuffer bytes = image.bytes.duplicate().clear();
    byte[] chunk = new byte[CHUNK];
    while (bytes.hasRemaining()) {
      int count = Math.min(CHUNK, bytes.remaining());
      bytes.get(chunk, 0, count);
      out.write(chunk, 0, count);
    }
  }

  /** Writes beside the file, then puts the new one in its place. */
  static void write(Image image, Path file) throws IOException {
    Path absolute = file.toAbsolutePath();
    Path folder = absolute.getParent();
    Path name = absolute.getFileName();
    if (folder == null || name == null) {
      throw new IOException(file + " is no file");
    }
    Path part = Files.createTempFile(folder, name + ".", ".part");
    try {
      writeAndSync(image, part);
      move(part, absolute);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void writeAndSync(Image image, Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      ByteBuffer bytes = image.bytes.duplicate().clear();
      while (bytes.hasRemaining()) {
        if (channel.write(bytes) < 0) {
          throw new EOFException(file + " took only " + bytes.position() + " bytes");
        }
      }
      channel.force(true);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
