/// From one file that holds many captures to the captures in it: web archives, feeds, exports.
///
/// A container is read as a stream and never unpacked to the disk. What is broken in it becomes a
/// capture whose problem says where, and the next record is looked for. Nothing outside the given
/// bytes is opened.
@NullMarked
package org.dateline.container;

import org.jspecify.annotations.NullMarked;
