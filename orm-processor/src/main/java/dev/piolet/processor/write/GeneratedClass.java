package dev.piolet.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import java.util.Set;

/**
 * A class as it is written.
 *
 * @param name its name
 * @param file its file
 * @param hidden the classes that its code has to name where variables hide them
 */
public record GeneratedClass(ClassName name, JavaFile file, Set<ClassName> hidden) {}
