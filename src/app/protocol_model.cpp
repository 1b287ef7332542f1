// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/protocol_model.h"

#include "coach/date_text.h"
#include "report/wording.h"

#include <QDoubleSpinBox>
#include <QFont>
#include <QSpinBox>

#include <algorithm>
#include <optional>

namespace comeback::app {

namespace {

constexpr double kThousand = 1000;

} // namespace

ProtocolModel::ProtocolModel(const library::Texts& texts, Protocol usual, QObject* parent)
    : QAbstractTableModel(parent)
    , m_texts(texts)
    , m_locale(coach::localeOf(texts.language()))
    , m_usual(std::move(usual))
{
    setProtocol(m_usual);
}

void ProtocolModel::setProtocol(Protocol protocol)
{
    beginResetModel();
    m_protocol = std::move(protocol);
    m_numbers = library::numbersOf(m_protocol);
    m_usualValues.clear();
    const auto usualNumbers = library::numbersOf(m_usual);
    for (const library::ProtocolNumber& number : m_numbers) {
        const auto found =
            std::ranges::find(usualNumbers, number.path, &library::ProtocolNumber::path);
        m_usualValues.push_back(found != usualNumbers.end() ? std::optional{found->valueIn(m_usual)}
                                                            : std::nullopt);
    }
    endResetModel();
}

void ProtocolModel::setName(const std::string& id, const std::string& name)
{
    m_protocol.id = id;
    m_protocol.name = name;
}

const library::ProtocolNumber* ProtocolModel::number(int row) const
{
    const auto place = static_cast<std::size_t>(row);
    return row >= 0 && place < m_numbers.size() ? &m_numbers[place] : nullptr;
}

int ProtocolModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_numbers.size());
}

int ProtocolModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags ProtocolModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.column() == ValueColumn ? usual | Qt::ItemIsEditable : usual;
}

bool ProtocolModel::isUsual(int row) const
{
    const auto place = static_cast<std::size_t>(row);
    return m_usualValues[place] == m_numbers[place].valueIn(m_protocol);
}

QString ProtocolModel::text(int row, Column column) const
{
    const auto place = static_cast<std::size_t>(row);
    const library::ProtocolNumber& number = m_numbers[place];
    switch (column) {
    case NameColumn:
        return report::numberName(number, m_protocol, m_texts);
    case ValueColumn:
        return report::numberValue(number, number.valueIn(m_protocol), m_locale);
    case UsualColumn:
        return m_usualValues[place] ? report::numberValue(number, *m_usualValues[place], m_locale)
                                    : QString();
    case BoundsColumn:
        //: The least and the most that a number of the protocol may be.
        return tr("%1 to %2")
            .arg(report::numberValue(number, number.low, m_locale),
                 report::numberValue(number, number.high, m_locale));
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ProtocolModel::data(const QModelIndex& index, int role) const
{
    const library::ProtocolNumber* known = index.isValid() ? number(index.row()) : nullptr;
    if (!known)
        return {};
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), column);
    case Qt::EditRole:
        return known->valueIn(m_protocol);
    case Qt::TextAlignmentRole:
        return column == NameColumn ? QVariant{}
                                    : QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::FontRole: {
        // What differs from the usual is told by weight, not by colour alone.
        QFont font;
        font.setBold(column <= ValueColumn && !isUsual(index.row()));
        return font;
    }
    case Qt::AccessibleDescriptionRole:
        return isUsual(index.row()) ? QString() : tr("differs from the usual value");
    default:
        return {};
    }
}

bool ProtocolModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const library::ProtocolNumber* known = index.isValid() ? number(index.row()) : nullptr;
    if (!known || role != Qt::EditRole || index.column() != ValueColumn)
        return false;
    known->put(value.toInt(), m_protocol);
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), ColumnCount - 1));
    return true;
}

QVariant ProtocolModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section != NameColumn)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (static_cast<Column>(section)) {
    case NameColumn:
        return tr("Number");
    case ValueColumn:
        return tr("Value");
    case UsualColumn:
        return tr("Standard");
    case BoundsColumn:
        return tr("Bounds");
    case ColumnCount:
        break;
    }
    return {};
}

namespace {

const ProtocolModel* modelOf(const QModelIndex& index)
{
    return qobject_cast<const ProtocolModel*>(index.model());
}

} // namespace

QWidget* ProtocolDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& /*option*/,
                                        const QModelIndex& index) const
{
    const ProtocolModel* model = modelOf(index);
    const library::ProtocolNumber* number = model ? model->number(index.row()) : nullptr;
    if (!number)
        return nullptr;
    const QString name = index.siblingAtColumn(ProtocolModel::NameColumn).data().toString();
    if (number->isShare()) {
        auto* box = new QDoubleSpinBox(parent);
        box->setDecimals(2);
        box->setSingleStep(0.05);
        box->setRange(number->low / kThousand, number->high / kThousand);
        box->setAccessibleName(name);
        return box;
    }
    auto* box = new QSpinBox(parent);
    box->setRange(number->low, number->high);
    box->setAccessibleName(name);
    return box;
}

void ProtocolDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    const int value = index.data(Qt::EditRole).toInt();
    if (auto* share = qobject_cast<QDoubleSpinBox*>(editor))
        share->setValue(value / kThousand);
    else if (auto* whole = qobject_cast<QSpinBox*>(editor))
        whole->setValue(value);
}

void ProtocolDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                    const QModelIndex& index) const
{
    if (auto* share = qobject_cast<QDoubleSpinBox*>(editor)) {
        share->interpretText();
        model->setData(index, qRound(share->value() * kThousand), Qt::EditRole);
    } else if (auto* whole = qobject_cast<QSpinBox*>(editor)) {
        whole->interpretText();
        model->setData(index, whole->value(), Qt::EditRole);
    }
}

} // namespace comeback::app
