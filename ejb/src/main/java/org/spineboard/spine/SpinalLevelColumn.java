package org.spineboard.spine;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps levels by position: text would sort C1, L1, S1, T1, and no query could ask what touches T5 to T8. */
@Converter(autoApply = true)
class SpinalLevelColumn implements AttributeConverter<SpinalLevel, Integer> {
    @Override
    public @Nullable Integer convertToDatabaseColumn(@Nullable SpinalLevel level) {
        return level == null ? null : level.position();
    }

    @Override
    public @Nullable SpinalLevel convertToEntityAttribute(@Nullable Integer position) {
        return position == null ? null : SpinalLevel.at(position);
    }
}
