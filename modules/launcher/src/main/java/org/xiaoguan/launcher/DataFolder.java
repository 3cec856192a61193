package org.xiaoguan.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;

/** The folder that holds everything a running system keeps. One process at a time owns it. */
public final class DataFolder implements AutoCloseable {

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rwx------");

    private final Path root;
    private final FileChannel lockFile;

    private DataFolder(Path root, FileChannel lockFile) {
        this.root = root;
        this.lockFile = lockFile;
    }

    /** Makes the folder where it is missing and takes it for this process. */
    public static DataFolder open(Path folder) {
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
            }
            Path root = folder.toRealPath();
            FileChannel lockFile =
                    FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(lockFile)) {
                lockFile.close();
                throw new LaunchFailure("The data folder " + root + " is in use by another running system.");
            }
            return new DataFolder(root, lockFile);
        } catch (IOException e) {
            throw new LaunchFailure("The data folder " + folder + " cannot be made or written: " + e, e);
        }
    }

    private static boolean locked(FileChannel lockFile) throws IOException {
        try {
            FileLock lock = lockFile.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    public Path root() {
        return root;
    }

    public Path file(String name) {
        return root.resolve(name);
    }

    public Path folder(String name) {
        try {
            return Files.createDirectories(root.resolve(name));
        } catch (IOException e) {
            throw new LaunchFailure("Cannot make the folder " + root.resolve(name) + ": " + e, e);
        }
    }

    public Path emptyFolder(String name) {
        delete(root.resolve(name));
        return folder(name);
    }

    /** A log file of its own for each start; that of the start before stays beside it. */
    public Path freshLog(String name) {
        Path log = folder("logs").resolve(name + ".log");
        try {
            if (Files.exists(log)) {
                Files.move(log, log.resolveSibling(name + ".previous.log"), StandardCopyOption.REPLACE_EXISTING);
            }
            return log;
        } catch (IOException e) {
            throw new LaunchFailure("Cannot move the log " + log + ": " + e, e);
        }
    }

    /** Makes an empty file, for what its being there says. */
    public void mark(String name) {
        try {
            Files.write(root.resolve(name), new byte[0]);
        } catch (IOException e) {
            throw new LaunchFailure("Cannot write " + root.resolve(name) + ": " + e, e);
        }
    }

    /** Writes a file that only its owner may read. */
    public Path writeSecret(String name, String content) {
        Path file = root.resolve(name);
        try {
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            return Files.writeString(file, content);
        } catch (IOException e) {
            throw new LaunchFailure("Cannot write " + file + ": " + e, e);
        }
    }

    static void delete(Path tree) {
        if (!Files.exists(tree)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(tree)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new LaunchFailure("Cannot delete " + tree + ": " + e, e);
        }
    }

    @Override
    public void close() {
        try {
            lockFile.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
