// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import_reading.h"
#include "app/page.h"
#include "exchange/merge.h"

#include <QAbstractItemModel>
#include <QLocale>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace comeback::app {

/// What an import would do, as a tree: what cannot be used, what would be added, changed, removed,
/// and what stays as it is; under each the entries or the places in the file, line by line; and
/// under a line what there is to know of it. Lines are made when they are looked at, so that it
/// does not matter how many there are.
class ImportModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    explicit ImportModel(const Context& context, QObject* parent = nullptr);

    /// Shows what was read, and what it comes to where it can be merged.
    void show(std::shared_ptr<const ImportReading> reading, std::optional<exchange::Merge> merge);

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    /// A heading and what stands under it.
    enum class Group : std::uint8_t { Refused, Added, Changed, Removed, Kept, Gone, Unchanged };
    struct Heading
    {
        Group group{};
        std::size_t count = 0; ///< of which a file's problems may be only the first
        std::size_t lines = 0;
    };

    [[nodiscard]] const Problems& problems() const;
    [[nodiscard]] QString headingText(const Heading& heading) const;
    [[nodiscard]] QString lineText(Group group, std::size_t line) const;
    [[nodiscard]] QStringList details(Group group, std::size_t line) const;
    [[nodiscard]] QStringList problemDetails(const Problem& problem) const;
    [[nodiscard]] QString entryText(const Entry& entry) const;
    [[nodiscard]] QStringList entryDetails(const Entry& entry) const;
    /// The entry of that id as the diary holds it; null if it does not.
    [[nodiscard]] const Entry* here(const EntryId& id) const;
    /// The id of a line whose entry is in the diary.
    [[nodiscard]] const EntryId& idOf(Group group, std::size_t line) const;

    Context m_context;
    QLocale m_locale;
    std::shared_ptr<const ImportReading> m_reading;
    std::optional<exchange::Merge> m_merge;
    std::vector<Heading> m_headings;
};

} // namespace comeback::app
