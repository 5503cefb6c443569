package org.longhand.training.unipen;

import java.util.List;
import java.util.Optional;

/**
 * A UNIPEN file with everything it includes.
 *
 * @param components pen-down and pen-up components that hold coordinates, in order
 * @param segments labels with the components they cover
 * @param writer value of the last {@code .WRITER_ID}, if there is one
 * @param layout the coordinate layout in force at the end, which an including file inherits
 */
record Document(List<Component> components, List<Segment> segments, Optional<String> writer, CoordinateLayout layout) {}
