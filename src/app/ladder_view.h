// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coach/coach.h"
#include "library/texts.h"

#include <QAbstractButton>

#include <optional>
#include <vector>

class QButtonGroup;
class QGridLayout;

namespace comeback::app {

class Label;

/// Where a rung stands from the person's point of view.
enum class RungPlace : std::uint8_t { Done, Here, Ahead, Barred };

/// One rung of the ladder: a tile with the level's name. Done ones carry a tick, the one that the
/// person is on is filled and says so, those ahead are outlined, those above a cap are dashed: told
/// by shape and words, never by colour alone.
class RungButton : public QAbstractButton
{
    Q_OBJECT

public:
    RungButton(const QString& level, QWidget* parent);

    void setPlace(RungPlace place);
    [[nodiscard]] RungPlace place() const { return m_place; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString caption() const;

    RungPlace m_place = RungPlace::Ahead;
};

/// The whole way as a picture: stages are bands from the first walks at the foot to maintenance at
/// the top, levels are rungs in them. Arrow keys and the mouse choose a rung.
class LadderView : public QWidget
{
    Q_OBJECT

public:
    explicit LadderView(QWidget* parent = nullptr);

    /// Shows where the person stands. The rung that was chosen stays chosen; the first time it is
    /// the one that they are on.
    void show(const coach::Coach& coach, const library::Texts& texts);
    [[nodiscard]] LevelIndex chosen() const { return m_chosen.value_or(LevelIndex{}); }
    void choose(LevelIndex level);
    void focusChosen();

Q_SIGNALS:
    void levelChosen(comeback::LevelIndex level);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Band
    {
        QWidget* area = nullptr;
        Label* dates = nullptr;
        StageIndex stage{};
    };

    void build(const Protocol& protocol, const library::Texts& texts);
    void addBand(StageIndex stage, const Protocol& protocol, const library::Texts& texts);
    void fillRung(std::size_t place, const coach::Coach& coach, const library::Texts& texts);

    QGridLayout* m_layout;
    QButtonGroup* m_group;
    std::vector<Stage> m_stages; ///< of the ladder that is built
    std::vector<Level> m_levels;
    std::vector<RungButton*> m_rungs;
    std::vector<Band> m_bands;
    std::optional<LevelIndex> m_chosen;
    LevelIndex m_here{};
};

} // namespace comeback::app
