# Lời của các lệnh nhập bằng tiếng Việt. Cùng bộ id với `import.en.ftl`.

import-stamp = Tệp do `{ $command }` ghi; lần nhập sau sẽ thay tệp này, trừ khi đã có người sửa.

import-broken-content = chưa nhập gì: các tệp định nghĩa của nội dung có lỗi, nên chưa tra cứu chắc chắn được
import-errors = chưa nhập gì: nội dung sắp ghi có { $count } lỗi
import-edited = { $path }: đã có người viết hoặc sửa tệp này
import-edited-help = chưa nhập gì: dùng --id để ghi vào tệp khác, hoặc --force để thay các tệp này và bỏ nội dung cũ

import-lost = { $count } chỗ không đưa vào được:
import-changed = { $count } chỗ đưa vào có thay đổi:
import-loss = { $place }: { $what }: { $reason }
import-loss-whole = { $place }: { $reason }
import-near = { $reason }; có phải là «{ $name }»?
import-more-losses = … và { $count } mục nữa: --losses TỆP ghi tất cả ra tệp

import-would-make = { $path }: sẽ được ghi
import-would-replace = { $path }: sẽ được thay
import-written = { $path }: đã ghi
import-unchanged = { $path }: không đổi
import-files = { $count } tệp
import-figures = { $count } số liệu
import-losses = { $lost ->
    [0] không bỏ sót gì
   *[other] { $lost } chỗ không đưa vào được
}, { $changed ->
    [0] không đổi gì
   *[other] { $changed } chỗ đưa vào có thay đổi
}
import-summary = đã ghi { $written }, { $unchanged } tệp không đổi; { $figures }; { $losses }

import-no-text = { $file }: đây không phải văn bản; hãy lưu bảng thành CSV mã UTF-8, hoặc nhập chính tệp Excel
import-no-workbook = { $file }: không đọc được sổ tính này ({ $why }); hãy mở bằng phần mềm bảng tính rồi lưu thành .xlsx
import-old-workbook = { $file }: sổ tính kiểu cũ hoặc có mật khẩu; hãy lưu thành .xlsx không mật khẩu
import-too-large-unpacked = { $file }: sổ tính lớn quá mức một bảng cho người đọc; hãy xóa phần không cần
import-too-many-cells = { $file }: bảng có quá nhiều hàng hoặc cột; hãy nhập từng phần
import-no-table = { $file }: không cột nào có tên địa phương của trang này với hàng tiêu đề ở trên; hãy thêm tên hoặc bí danh vào territories.yaml, hoặc chỉ rõ bảng ở đâu: { $kind ->
    [sheet] --sheet, --map
   *[text] --map
}
import-empty = { $file }: tệp trống
import-empty-sheet = { $file }: sổ tính trống, hoặc trang tính đã nêu không có gì
import-no-figures-at-all = chưa nhập gì: không đưa vào được số liệu nào

import-map = Từng cột của { $file } là gì. Sửa chỗ sai rồi đưa lại tệp này bằng --map.
import-map-header = Các hàng tiêu đề.
import-map-period = Kỳ của số liệu khi cả cột lẫn hàng đều không ghi.
import-map-no-period = Không nơi nào ghi kỳ. Hãy bỏ dấu ở đầu dòng dưới đây:
import-map-numbers = Cách viết số: vi là 1.893,5; en là 1,893.5.
import-map-columns =
    Một cột là `territory`, `period`, `indicator`, `skip`, hoặc id của chỉ số, thêm trường và kỳ nếu cần:
    on-time-rate, on-time-rate.rank, on-time-rate @ 2023-H1. Trong bảng mỗi hàng một chỉ số: value, rank.
import-ask = Nhập theo cách này? [c/K]
import-ask-again = «{ $answer }» không phải là có hay không: gõ c để nhập theo cách này, gõ k để không nhập gì.
import-refused = chưa nhập gì. Muốn tự nêu từng cột là gì, hãy lưu các dòng trên, sửa lại, rồi chạy { $command } { $file } --map MAP.yaml
# Những câu trả lời là «có» và là «không», viết thường.
import-ask-yes = c có co y yes
import-ask-no = k không khong n no
import-approve = chưa nhập gì: hãy xem cách hiểu trên đây. Dùng nguyên như vậy với --yes, hoặc lưu lại, sửa, rồi chạy { $command } { $file } --map MAP.yaml
import-approve-none = chưa nhập gì: không cột nào khớp với chỉ số. Hãy lưu nội dung trên, ghi tên chỉ số, rồi chạy { $command } { $file } --map MAP.yaml; hoặc định nghĩa mới với --define, hoặc nêu chỉ số với --indicator
import-map-wrong = { $path }:{ $line }: { $field } không thể là «{ $value }»

import-title-guessed = Tiêu đề lấy từ bảng hoặc tên tệp: hãy ghi đúng tên văn bản.
import-kind-guessed = Chưa ai nói đây là loại văn bản nào: survey, statistics, government hay press.
import-source-missing = Chưa biết; nếu ghi thì trang sẽ hiển thị:
import-definitions = Đoán từ tiêu đề cột và ô: hãy xem lại từng tên, đơn vị và chủ đề.
import-better = Thế nào là tốt hơn: higher (cao), lower (thấp) hay neither (không so).

import-hidden-sheet = trang tính bị ẩn; --sheet để đọc
import-other-sheet = trang tính khác; --sheet để đọc
import-hidden-row = hàng bị ẩn; hãy bỏ ẩn trong bảng tính nếu muốn nhập
import-hidden-column = cột bị ẩn; hãy bỏ ẩn trong bảng tính nếu muốn nhập
import-ragged = hàng có nhiều ô hơn số cột của bảng
import-cell-cut = ô dài quá mức; chỉ đọc 2.000 ký tự đầu
import-line-above = dòng nằm trên bảng, không thuộc trường nào; hãy ghi phần cần giữ vào `note:` hoặc --title
import-encoding = được đọc theo bảng mã này vì tệp không phải UTF-8
import-skipped = tệp --map bỏ cột này
import-empty-column = cột không có gì
import-running-number = cột đánh số thứ tự
import-no-figures = cột hầu như không có số liệu
import-unknown-indicator = không chỉ số nào có tên này; hãy ghi tên trong tệp --map, hoặc định nghĩa mới với --define
import-unknown-territory = không địa phương nào có tên này
import-several-places = vào kỳ đó có nhiều địa phương cùng tên; hãy gọi bằng id
import-other-time = địa phương này không tồn tại suốt kỳ đó
import-total-row = hàng tổng, không phải số liệu của địa phương nào
import-region-row = một vùng, không phải địa phương
import-row-without-place = hàng không có tên địa phương
import-header-again = hàng tiêu đề lặp lại
import-no-period = không nơi nào ghi kỳ; hãy nêu với --period
import-bad-period = không phải kỳ
import-merged-figure = ô gộp với ô khác nên không biết là số liệu của ai
import-uncomputed = công thức chưa được tính; hãy mở sổ tính và lưu lại một lần
import-formula-error = công thức bị lỗi
import-date-for-figure = ngày tháng ở chỗ của số liệu; có thể bảng tính đã đổi 1/2 thành ngày
import-other-marks = dấu chấm, dấu phẩy không giống phần còn lại của bảng
import-other-unit = khác đơn vị của chỉ số
import-fraction = số lẻ của thứ chỉ đếm nguyên
import-no-number = không phải số
import-no-number-unit = chỉ số này không nhận con số thường
import-no-rank = không phải thứ hạng
import-gap = ký hiệu thay cho thứ không có; nội dung chỉ ghi thiếu được ở giá trị, và khi bên cạnh không có gì
import-twice = bảng có số liệu này hai lần; đã nhập số đầu
import-mark = đọc là số liệu không có dấu chú thích: dưới bảng không có chú thích mang dấu ấy
import-header-mark = dấu chú thích ở tiêu đề: chú thích được chuyển vào phần ghi chú của nguồn

# Thư mục của nơi khác.

import-wanted = { $path } là tệp của bạn và còn thiếu thứ mà các số liệu cần: hãy thêm phần được in ra
import-wanted-help = chưa nhập gì: hãy thêm các dòng này rồi nhập lại

# Open SDG.

import-sdg-no-tables = { $dir } không có bảng nào của Open SDG: hãy nêu thư mục chứa data/ với các tệp như indicator_1-2-1.csv
import-sdg-no-country = không chỗ nào trong { $dir } cho biết số liệu là của nước nào: hãy nêu bằng --territory
import-sdg-country-level = Quốc gia
import-sdg-place-level = Địa bàn
import-sdg-title = { $country }: số liệu về các Mục tiêu phát triển bền vững
import-sdg-break = Chuỗi số liệu bị đứt quãng
import-sdg-goal = { $goal ->
    [1] Xóa nghèo
    [2] Không còn nạn đói
    [3] Sức khỏe và cuộc sống tốt
    [4] Giáo dục có chất lượng
    [5] Bình đẳng giới
    [6] Nước sạch và vệ sinh
    [7] Năng lượng sạch với giá hợp lý
    [8] Việc làm tốt và tăng trưởng kinh tế
    [9] Công nghiệp, sáng tạo và hạ tầng
    [10] Giảm bất bình đẳng
    [11] Đô thị và cộng đồng bền vững
    [12] Tiêu dùng và sản xuất có trách nhiệm
    [13] Hành động về khí hậu
    [14] Tài nguyên và môi trường biển
    [15] Tài nguyên và môi trường trên đất liền
    [16] Hòa bình, công lý và các thể chế mạnh mẽ
    [17] Quan hệ đối tác vì các mục tiêu
   *[other] Chỉ số khác
}

# Vì sao có phần không nhập được.

import-sdg-attribute = ghi chú cho một số liệu mà nội dung không có trường tương ứng
import-sdg-cell-twice = hai cột cùng tên ghi khác nhau; lấy cột đứng trước
import-sdg-column-twice = được đọc làm một với cột có tên chỉ khác ở chữ hoa, chữ thường hoặc dấu cách
import-sdg-comma = dấu phẩy được đọc là dấu thập phân
import-sdg-date = không rõ là ngày nào
import-sdg-dimension = tên gọi của cách phân tổ; nội dung chỉ giữ mã của nó
import-sdg-display = chỉ quy định cách trang kia vẽ hoặc sắp xếp
import-sdg-encoding = được đọc theo Windows-1252 vì tệp không phải UTF-8
import-columns-cut = cột này và các cột sau: không đọc bảng nhiều cột đến vậy; hãy nhập từng phần
import-rows-cut = hàng này và các hàng sau: không đọc nhiều đến vậy trong một lần; hãy nhập từng phần
import-sdg-extra-cells = có ô nằm ngoài hàng tiêu đề
import-sdg-inactive = nguồn đã bị tắt
import-sdg-known = chỉ số mang mã này đã được định nghĩa trong một tệp của bạn, và định nghĩa đó được giữ
import-sdg-mark = được đọc là con số, không kèm dấu bên cạnh
import-sdg-no-data = chỉ số không có bảng số liệu
import-sdg-no-field = nội dung không có trường cho phần này
import-sdg-no-figures = bảng không có số liệu nào đọc được
import-sdg-no-indicator = tên tệp không phải là mã chỉ số
import-sdg-no-name = chỉ số không có tên nên số hiệu được dùng thay tên
import-sdg-no-table = không phải bảng có cột Year và Value
import-sdg-no-unit = không chỗ nào ghi đơn vị nên được đọc là con số thường; hãy xem lại định nghĩa của chỉ số
import-sdg-not-statistical = chỉ số không có số liệu: trang của nó chỉ mô tả bằng lời
import-sdg-note-of-gap = ghi chú cho một số liệu không có
import-sdg-number = không phải là số
import-sdg-passed-over = trường khác nói cùng điều đó hoặc đã được dùng thay, hoặc đáng lẽ phải là một danh sách
import-sdg-period = không phải là năm hay một kỳ nào khác
import-sdg-placeholder = bảng chỉ có hàng tiêu đề
import-sdg-progress = ở đây tiến độ được tính từ số liệu và chỉ tiêu
import-sdg-row-twice = bảng ghi một số liệu khác cho cùng nơi, cùng kỳ, cùng phân tổ; lấy số đứng trước
import-sdg-second-code = mã khác của cùng một nơi; lấy mã đứng trước
import-sdg-second-file = đã đọc một tệp khác về cùng chỉ số
import-sdg-sign = ký hiệu thay cho số liệu không có: được đọc là chưa công bố
import-sdg-spelling = được đọc là cách viết khác của cùng một nhóm
import-sdg-split-year = năm vắt qua hai năm dương lịch: được đọc là kỳ gồm cả hai năm
import-sdg-target-direction = chỉ tiêu không cho biết số liệu cần cao hơn hay thấp hơn
import-sdg-target-part = chỉ tiêu chỉ dành cho một phần
import-sdg-unread = tệp ở định dạng không đọc được
import-sdg-untranslated = không bản dịch nào có khóa này: hãy nêu thư mục bản dịch bằng --translations
import-sdg-url = không phải là địa chỉ
import-sdg-yaml = không phải YAML hợp lệ

# Data Package.

import-package-level = Toàn bộ
import-package-none = { $file } không phải Data Package: không có danh sách resources
import-package-nothing = không bảng nào của { $file } có giá trị và kỳ: hãy nêu trường bằng --map value=TÊN và --map period=TÊN, hoặc nêu kỳ chung bằng --period
import-package-no-territory = hãy nêu bằng --territory nơi bao gồm mọi địa bàn trong các bảng: một nước, một thành phố

import-package-band = số đếm theo mức xếp loại, bảng không chứa được
import-package-cell = ghi chú cho một số liệu mà bảng không có cột tương ứng
import-package-column = không phải phân tổ, cũng không phải trường của số liệu
import-package-elsewhere = nằm ngoài thư mục của gói, và không có gì được tải từ đó
import-package-former = tên cũ: hãy ghi vào territories.yaml
import-package-gone = gói nêu một tệp không có
import-package-many = bảng này và các bảng sau: không đọc nhiều bảng đến vậy; hãy nhập từng phần
import-package-inline = dữ liệu ở dạng không đọc được
import-package-name = bảng không có tên nên mã được dùng thay tên: hãy đặt tên
import-package-no-figures = bảng không có giá trị hoặc không có kỳ
import-package-parts = một phần của bảng có hàng tiêu đề khác
import-package-reason = chỗ đứt của chuỗi số liệu, nhưng bảng không giữ lý do
import-package-target = chỉ tiêu thứ hai của cùng một số liệu
