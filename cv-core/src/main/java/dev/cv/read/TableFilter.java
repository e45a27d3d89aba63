package dev.cv.read;

import dev.cv.model.Block;
import dev.cv.model.Table;
import dev.cv.model.TableCell;
import dev.cv.model.TableRow;
import dev.cv.model.TableSection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keeps of a table the rows that are for the variants asked for; a cell stays, if need be empty, as others stand below it. */
record TableFilter(Variants variants, BlockFilter blocks, InlineFilter inlines) {

    Optional<Block> keep(Table table) {
        List<TableSection> kept = new ArrayList<>();
        for (TableSection section : table.sections()) {
            List<TableRow> rows =
                    section.rows().stream().flatMap(row -> keep(row).stream()).toList();
            Optional<List<TableRow>> stays = BlockFilter.of(section.rows(), rows);
            if (variants.admit(section.attributes(), section.position()) && stays.isPresent()) {
                kept.add(new TableSection(
                        section.kind(), rows, VariantMark.without(section.attributes()), section.position()));
            }
        }
        return BlockFilter.of(table.sections(), kept)
                .map(sections ->
                        new Table(inlines.keep(table.caption()), sections, table.attributes(), table.position()));
    }

    private Optional<TableRow> keep(TableRow row) {
        List<TableCell> cells = new ArrayList<>();
        boolean had = false;
        boolean has = false;
        for (TableCell cell : row.cells()) {
            List<Block> kept = blocks.keep(cell.blocks());
            kept = variants.admit(cell.attributes(), cell.position()) ? kept : List.of();
            had |= !cell.blocks().isEmpty();
            has |= !kept.isEmpty();
            cells.add(cell.with(kept, VariantMark.without(cell.attributes())));
        }
        return variants.admit(row.attributes(), row.position()) && (has || !had)
                ? Optional.of(new TableRow(cells, VariantMark.without(row.attributes()), row.position()))
                : Optional.empty();
    }
}
