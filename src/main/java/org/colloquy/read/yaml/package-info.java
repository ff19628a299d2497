/** YAML as a tree that knows its places: start at {@link org.colloquy.read.yaml.YamlReader}. */
@NullMarked
package org.colloquy.read.yaml;

import org.jspecify.annotations.NullMarked;
